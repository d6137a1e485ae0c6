;; Charterlint in Emacs 29 or later, whose eglot is built in, or in 26 to 28 with the package eglot: put this into init.el.
;; It needs the program: npm install --global charterlint-language-server, and markdown-mode for .md files.

(with-eval-after-load 'eglot
  (add-to-list 'eglot-server-programs
               '((markdown-mode gfm-mode) . ("charterlint-language-server" "--stdio"))))

(setq-default eglot-workspace-configuration
              '(:charterlint (:language "auto")))

(add-hook 'markdown-mode-hook #'eglot-ensure)
