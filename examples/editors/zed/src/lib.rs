//! Starts the server that `npm install --global charterlint-language-server` has put on the PATH, and hands it Zed's settings.

use zed_extension_api::{self as zed, serde_json, settings::LspSettings, Command, LanguageServerId, Result, Worktree};

struct Charterlint;

impl zed::Extension for Charterlint {
    fn new() -> Self {
        Self
    }

    fn language_server_command(&mut self, _: &LanguageServerId, worktree: &Worktree) -> Result<Command> {
        let command = worktree
            .which("charterlint-language-server")
            .ok_or("charterlint-language-server is not on the PATH; run: npm install --global charterlint-language-server")?;
        Ok(Command { command, args: vec!["--stdio".into()], env: worktree.shell_env() })
    }

    fn language_server_workspace_configuration(&mut self, _: &LanguageServerId, worktree: &Worktree) -> Result<Option<serde_json::Value>> {
        Ok(LspSettings::for_worktree("charterlint", worktree)?.settings)
    }
}

zed::register_extension!(Charterlint);
