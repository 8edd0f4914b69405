/** Shells that can be taught to complete the command. */
// @ts-nocheck

export const shells = ['bash', 'zsh', 'fish'] as const

/**
 * What each shell runs once. Each hands over the line up to the cursor as `COMP_LINE` and takes one word a line, with what it is after a tab;
 * what was typed is never evaluated, and where there is no word the shell offers files.
 */
export const scripts: Readonly<Record<typeof shells[number], string>> = {
  bash: `# netralint untuk bash: tambahkan ke ~/.bashrc:  source <(netralint completion bash)
_netralint() {
  local line=\${COMP_LINE:0:COMP_POINT} word
  local typed=\${line##*[[:space:]]}
  # bash splits words at colons and equal signs, and replaces only what stands after the last.
  local kept=\${typed%"\${typed##*["$COMP_WORDBREAKS"]}"}
  COMPREPLY=()
  while IFS=$'\\t' read -r word _; do
    COMPREPLY+=("$(printf %q "\${word:\${#kept}}")")
  done < <(COMP_LINE=$line netralint complete 2>/dev/null)
}
complete -o default -F _netralint netralint
`,
  zsh: `#compdef netralint
# netralint untuk zsh: tambahkan ke ~/.zshrc sesudah compinit:  source <(netralint completion zsh)
_netralint() {
  local line
  local -a replies
  for line in "\${(@f)$(COMP_LINE="\${(j: :)words[1,CURRENT]}" netralint complete 2>/dev/null)}"; do
    [[ -n $line ]] && replies+=("\${\${line%%$'\\t'*}//:/\\\\:}:\${line#*$'\\t'}")
  done
  if (( $#replies )); then _describe netralint replies; else _files; fi
}
if [[ $zsh_eval_context[-1] == loadautofunc ]]; then _netralint "$@"; else compdef _netralint netralint; fi
`,
  fish: `# netralint untuk fish: simpan dengan  netralint completion fish > ~/.config/fish/completions/netralint.fish
function __netralint
    set -l replies (env COMP_LINE=(commandline -cp | string collect) netralint complete 2>/dev/null)
    if test (count $replies) -gt 0
        printf '%s\\n' $replies
    else
        __fish_complete_path (commandline -ct)
    end
end
complete -c netralint -f -a '(__netralint)'
`,
}
