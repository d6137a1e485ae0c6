import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { CONFIG_NAMES } from '../../config/config.ts'
import { ConfigLocator } from '../../config/locate.ts'
import { joinPath } from '../../config/paths.ts'
import { disk, slashed } from '../configuration.ts'
import { ExitStatus, UsageError } from '../exit-status.ts'
import type { Options } from '../options.ts'
import { tried } from '../outputs.ts'
import type { Context } from '../program.ts'
import { say } from '../say.ts'
import { localeLanguage } from '../texts/index.ts'
import { writeAtomically } from '../write-file.ts'

const STARTER = {
  en: `# Configuration of Charterlint. It is for the Markdown files of this folder and the folders in it.

# Language of messages: auto (the document's), vi, en.
language: auto

# Which files are charters: detect (those that read like one), declared (only those whose front matter says so), all.
charters: detect

# recommended: the rules as they are; strict: for a charter that is about to be signed; extended: more is asked (data, safeguarding …).
extends: [recommended]

# Requirements of your own, in files beside this one.
packs:
  # - ./our-own.yaml

# Kind of document: auto (told from title and shape), charter, mou, network, compact, coordination.
profile: auto

# off, info, warning, error, or default. A requirement can have one level when it is missing and another when it is partly met.
# "charterlint rules" lists the rules, "charterlint explain RULE" says what one is about.
rules:
  # duration: off
  # decision-process: {missing: error, partial: warning}

# What differs while front matter says "status: draft", "review" or "signed".
stages:
  # draft: {placeholder: info}

# A comment "<!-- charterlint-disable-next-line RULE -- reason -->" must give its reason.
suppressions:
  requireReason: true

# Left out, written as in .gitignore.
ignore:
  # - archive/

# Settings for some files.
overrides:
  # - files: ['mou/**']
  #   charters: all
  #   rules: {governance-structure: off}
`,
  vi: `# Cấu hình của Charterlint, dùng cho các tệp Markdown trong thư mục này và các thư mục con.

# Ngôn ngữ của thông báo: auto (theo văn bản), vi, en.
language: auto

# Tệp nào là điều lệ: detect (có nội dung như một điều lệ), declared (chỉ những tệp tự khai ở phần đầu), all (mọi tệp).
charters: detect

# recommended: giữ nguyên các quy tắc; strict: dành cho điều lệ sắp ký; extended: thêm yêu cầu (dữ liệu, bảo vệ trẻ em …).
extends: [recommended]

# Yêu cầu riêng của tổ chức, trong các tệp đặt cạnh tệp này.
packs:
  # - ./our-own.yaml

# Loại văn bản: auto (theo tên và bố cục), charter (điều lệ), mou (bản ghi nhớ), network (quy chế mạng lưới), compact (bản cam kết),
# coordination (quy chế phối hợp).
profile: auto

# off (tắt), info (lưu ý), warning (cảnh báo), error (lỗi), default (như ban đầu).
# Một yêu cầu có thể có mức riêng khi còn thiếu và khi mới đáp ứng một phần.
# Lệnh "charterlint rules" liệt kê các quy tắc, "charterlint explain QUY-TẮC" giải thích một quy tắc.
rules:
  # duration: off
  # decision-process: {missing: error, partial: warning}

# Thiết lập riêng khi phần đầu tệp ghi "status: draft" (dự thảo), "review" (lấy ý kiến) hay "signed" (đã ký).
stages:
  # draft: {placeholder: info}

# Ghi chú "<!-- charterlint-disable-next-line QUY-TẮC -- lý do -->" phải nêu lý do.
suppressions:
  requireReason: true

# Những tệp, thư mục được bỏ qua, viết như trong .gitignore.
ignore:
  # - archive/

# Thiết lập riêng cho một số tệp.
overrides:
  # - files: ['mou/**']
  #   charters: all
  #   rules: {governance-structure: off}
`,
} as const

/** `charterlint init`: a configuration that says what can be set, with the defaults in force. */
export async function init(force: boolean, options: Options, { io, texts }: Context): Promise<ExitStatus> {
  const language = options.lang === 'auto' ? localeLanguage(io.env) : options.lang
  const there = settingsIn(io.cwd)
  // What is written is YAML with comments, which neither can hold.
  if (there?.endsWith('.json')) throw new UsageError(texts.usage.settingsInJson(there, CONFIG_NAMES[0]))
  if (there && !force) throw new UsageError(texts.usage.exists(there))
  const name = there ?? CONFIG_NAMES[0]
  const [failure] = tried(name, texts, () => writeAtomically(resolve(io.cwd, name), STARTER[language], io.cwd))
  if (failure !== undefined) throw new UsageError(failure)
  say(io, texts.note, texts.notice.created(name))
  return ExitStatus.ok
}

/** Name of the file of a folder that holds settings. */
function settingsIn(folder: string): string | undefined {
  const own = slashed(folder)
  return CONFIG_NAMES.find((name) => (name === 'package.json' ? new ConfigLocator(disk).find(own) === joinPath(own, name) : existsSync(resolve(folder, name))))
}
