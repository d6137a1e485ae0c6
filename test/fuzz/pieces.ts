/** What Markdown, its hard cases and charters are made of. */
export const PIECES: readonly string[] = [
  '# ', '## ', '### 3. ', 'Điều 5. ', '**', '*', '_', '`', '```\n', '~~~\n', '- ', '* ', '1. ', '1) ', '> ', '>> ', '| a | b |\n|---|---|\n', '|', '\\|', '\\', '[', '](', ')', ']: ', '<!-- ',
  ' -->', '<br>', '<p>', '</p>', '<td>', '&nbsp;', '&amp;', '&#x1F600;', '---\n', 'title: ', 'partners:\n  - ', '===\n', '\n', '\n\n', '\r\n', '\r', '  \n', '\t', '    ', '\u00a0', '\u200b', '\ufeff',
  '😀', '👩‍🌾', '\ud83d', '\ude00', 'e\u0302\u0301', 'ệ', '\u0301', 'Các bên ', 'họp hằng quý', 'chưa có', 'sẽ bổ sung', '[tên]', '……', '____', 'Trung tâm An Bình ', 'Bên A: ', 'Đại diện: ',
  'The partners ', 'meet every quarter', 'within 30 days', 'to be confirmed', '[name]', 'Party B: ', 'Signed: ', 'decide by consensus. ', 'quyết định theo đồng thuận. ', '01/03/2026', '5.000.000 đồng', '10%',
  'charterlint-disable duration', ': ', '. ', ', ', ' ', '…', '•', '“', '”', '§ 5 ',
]
