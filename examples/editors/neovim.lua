-- Charterlint in Neovim 0.7 or later: put this into init.lua.
-- It needs the program: npm install --global charterlint-language-server
local function attach(buffer)
  local file = vim.api.nvim_buf_get_name(buffer)
  local config = {
    name = 'charterlint',
    cmd = { 'charterlint-language-server', '--stdio' },
    root_dir = vim.fn.fnamemodify(file, ':p:h'),
    -- Of messages: 'auto' follows each charter, 'vi' and 'en' are always that.
    settings = { charterlint = { language = 'auto' } },
  }
  if vim.lsp.start then
    vim.lsp.start(config, { bufnr = buffer })
  else
    vim.lsp.buf_attach_client(buffer, vim.lsp.start_client(config))
  end
end

vim.api.nvim_create_autocmd('FileType', {
  pattern = 'markdown',
  callback = function(event)
    attach(event.buf)
  end,
})

-- K shows why a finding matters, with an example; \a offers the text to put there.
vim.keymap.set('n', 'K', vim.lsp.buf.hover)
vim.keymap.set('n', '<leader>a', vim.lsp.buf.code_action)
