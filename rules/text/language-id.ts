/** The languages charters are read in. */
export type LanguageId = 'vi' | 'en'
