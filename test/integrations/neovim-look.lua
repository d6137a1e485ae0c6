-- What Neovim does in the test: it waits for findings, asks for a hover and for the first quick fix, applies that, and writes down what it saw.
local function wait(what) return vim.wait(20000, what, 50) end
local seen = { attached = wait(function() return #vim.lsp.buf_get_clients(0) > 0 end) }
wait(function() return #vim.diagnostic.get(0) > 0 end)
seen.diagnostics = {}
for _, d in ipairs(vim.diagnostic.get(0)) do
  table.insert(seen.diagnostics, { line = d.lnum + 1, column = d.col + 1, severity = d.severity, code = d.code, message = d.message, source = d.source })
end
local function ask(method, params)
  for _, answer in pairs(vim.lsp.buf_request_sync(0, method, params, 20000) or {}) do return answer.result end
end
vim.fn.cursor(1, 4)
seen.hover = ask('textDocument/hover', vim.lsp.util.make_position_params()).contents.value
local params = vim.lsp.util.make_range_params()
params.context = { diagnostics = {} }
local action = ask('textDocument/codeAction', params)[1]
seen.title = action.title
vim.lsp.util.apply_workspace_edit((action.edit and action or ask('codeAction/resolve', action)).edit, 'utf-16')
seen.text = table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), '\n')
vim.fn.writefile({ vim.fn.json_encode(seen) }, 'seen.json')
vim.cmd('qall!')
