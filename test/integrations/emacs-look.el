;; What Emacs does in the test: it waits for findings, asks for a hover and for the first quick fix, applies that, and writes down what it saw.
(require 'eglot)
(require 'flymake)
(require 'json)

(defun look-wait (test)
  (let ((until (+ (float-time) 30)) found)
    (while (and (not (setq found (funcall test))) (< (float-time) until))
      (accept-process-output nil 0.05))
    found))

(find-file "charter.md")
;; Without a window no command is ever over, which is when `eglot-ensure' connects.
(run-hooks 'post-command-hook)
(look-wait #'eglot-current-server)
(look-wait (lambda () (flymake-start) (flymake-diagnostics)))

(defun look-finding (diagnostic)
  (let* ((at (flymake-diagnostic-beg diagnostic)) (type (flymake-diagnostic-type diagnostic)))
    (list :line (line-number-at-pos at)
          :column (1+ (- at (save-excursion (goto-char at) (line-beginning-position))))
          :severity (symbol-name type)
          :message (flymake-diagnostic-text diagnostic))))

(let* ((server (eglot-current-server))
       (findings (mapcar #'look-finding (flymake-diagnostics)))
       (where (progn (goto-char (+ (point-min) 3)) (eglot--TextDocumentPositionParams)))
       (hover (plist-get (plist-get (jsonrpc-request server :textDocument/hover where) :contents) :value))
       (here (plist-get where :position))
       (actions (jsonrpc-request server :textDocument/codeAction
                                 (list :textDocument (plist-get where :textDocument)
                                       :range (list :start here :end here)
                                       :context (list :diagnostics []))))
       (action (elt actions 0))
       (edit (or (plist-get action :edit) (plist-get (jsonrpc-request server :codeAction/resolve action) :edit))))
  (eglot--apply-workspace-edit edit)
  (with-temp-file "seen.json"
    (insert (json-encode (list :findings (vconcat findings) :hover hover :title (plist-get action :title)
                               :text (with-current-buffer (get-file-buffer "charter.md") (buffer-string)))))))
(kill-emacs 0)
