/** Intervals in days; the first that fits counts. */
export const INTERVALS: readonly (readonly [RegExp, number])[] = [
  [/(?<![\p{L}\d])(?:(?:6|06|sáu|six) (?:tháng|months?)(?:\s?\/\s?| một | )lần|mỗi (?:6|sáu) tháng|every (?:six|6) months|half-yearly|twice a year|(?:2|02|hai) lần(?: \(hai\))?(?:\s?\/\s?| mỗi | một )năm|(?:mỗi|một) năm (?:2|02|hai) (?:lần|đợt|kỳ))(?![\p{L}])/u, 182],
  [/(?<![\p{L}\d])(?:(?:2|hai|two) tháng (?:một|\/) ?lần|every two months)(?![\p{L}])/u, 61], [/(?<![\p{L}\d])(?:(?:2|hai) tuần (?:một|\/) ?lần|every two weeks|fortnightly)(?![\p{L}])/u, 14],
  [/(?<![\p{L}])(?:(?:hằng|hàng|mỗi|theo|từng) tuần(?! (?:\d{1,3}|hai|ba|bốn|năm|sáu) (?:lần|đợt|kỳ|buổi))|weekly|every week|once a week)(?![\p{L}])/u, 7], [/(?<![\p{L}])(?:(?:hằng|hàng|mỗi|từng) tháng(?! (?:\d{1,3}|hai|ba|bốn|năm|sáu) (?:lần|đợt|kỳ|buổi))|monthly|every month|once a month|each month)(?![\p{L}])/u, 30],
  [/(?<![\p{L}])(?:(?:hằng|hàng|mỗi|theo|từng) quý(?! (?:\d{1,3}|hai|ba|bốn|năm|sáu) (?:lần|đợt|kỳ|buổi))|quarterly|every quarter|each quarter|once a quarter|every three months|(?:3|ba) tháng (?:một |\/)lần)(?![\p{L}])/u, 91],
  [/(?<![\p{L}])(?:(?:hằng|hàng|mỗi) năm(?! (?:\d{1,3}|hai|ba|bốn|năm|sáu) (?:lần|đợt|kỳ|buổi))|thường niên|annually|yearly|once a year|every year|each year)(?![\p{L}])/u, 365],
]
