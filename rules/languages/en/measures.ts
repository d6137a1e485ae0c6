import type { MeasureWords } from '../../charter/language.ts'

/** How often and how soon in English. Source: usage of charters and memoranda. */
export const measures: MeasureWords = {
  numbers: {
    one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, twelve: 12, fourteen: 14, fifteen: 15, twenty: 20, 'twenty-one': 21, thirty: 30, 'forty-five': 45, sixty: 60, ninety: 90,
    a: 1, an: 1, once: 1, twice: 2, other: 2, second: 2,
  },
  units: {
    hour: 1 / 24, hours: 1 / 24, day: 1, days: 1, 'working day': 1.4, 'working days': 1.4, 'business day': 1.4, 'business days': 1.4, 'calendar days': 1, week: 7, weeks: 7, fortnight: 14, month: 30, months: 30, quarter: 91, quarters: 91, year: 365, years: 365,
  },
  rhythms: {
    daily: 1, weekly: 7, fortnightly: 14, biweekly: 14, monthly: 30, bimonthly: 61, quarterly: 91, 'half-yearly': 182, 'semi-annually': 182, biannually: 182, annually: 365, yearly: 365, annual: 365, 'every other week': 14,
  },
  every: ['every', 'each', 'per'],
  times: ['time', 'times', 'meeting', 'meetings'],
  per: ['a', 'an', 'per', 'each', 'every', 'in a', 'in every'],
  once: [],
  within: ['within', 'in', 'no later than', 'not later than', 'no more than', 'not more than', 'at most', 'at the latest', 'a maximum of', 'up to'],
}
