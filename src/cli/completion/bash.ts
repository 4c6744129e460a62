import type { Surface, SurfaceCommand, SurfaceOption } from './surface.js';

/**
 * Completion for bash 3.2 and newer, without the bash-completion package. Where nothing is offered bash falls back on files, and
 * is told not to where a file makes no sense (compopt, bash 4).
 */
export function bashScript({ commands, usual }: Surface): string {
  return `# bash completion of nutgraf, made by "nutgraf completion bash"
_nutgraf() {
  local cur=\${COMP_WORDS[COMP_CWORD]} command= argument= taking= word i
  for ((i = 1; i < COMP_CWORD; i++)); do
    word=\${COMP_WORDS[i]}
    case $word in
      =) ;;
      ${takingOf(commands).join(' | ')}) taking=$word ;;
      -?*) taking= ;;
      *)
        if [[ -n $taking ]]; then taking=
        elif [[ -z $command ]]; then command=$word
        elif [[ -z $argument ]]; then argument=$word
        fi
        ;;
    esac
  done
  [[ $cur == = ]] && cur=
  local words= options= kind=file
  case $command in
    '') words='${names(commands)}' command=${usual.name} ;;
    ${commands.map(({ name }) => name).join(' | ')}) ;;
    *) command=${usual.name} argument=. ;;
  esac
  case $command in
${commands.map(caseOf).join('\n')}
  esac
  if [[ -n $taking ]]; then
    words= kind=none
    case "$command $taking" in
${valueCases(commands).join('\n')}
    esac
  elif [[ $cur == -* ]]; then
    words=$options kind=none
  fi
  COMPREPLY=()
  if [[ $kind == folder ]]; then
    local IFS=$'\\n'
    COMPREPLY=($(compgen -d -- "$cur"))
    type compopt > /dev/null 2>&1 && compopt -o filenames +o default +o bashdefault
    return
  fi
  [[ -n $words ]] && COMPREPLY=($(compgen -W "$words" -- "$cur"))
  if [[ $kind == none ]]; then
    type compopt > /dev/null 2>&1 && compopt +o default +o bashdefault
  fi
}
complete -o bashdefault -o default -F _nutgraf nutgraf
`;
}

const names = (commands: readonly SurfaceCommand[]) => commands.map(({ name }) => name).join(' ');

/** The names of all options that a value follows. */
function takingOf(commands: readonly SurfaceCommand[]): string[] {
  const taking = commands.flatMap(({ options }) => options.filter(({ value }) => value !== undefined));
  return [...new Set(taking.flatMap((option) => option.names))];
}

function caseOf({ name, options, words, files }: SurfaceCommand): string {
  const lines = [`options='${options.flatMap((option) => option.names).join(' ')}'`];
  if (words.length > 0) lines.push(`[[ -z $argument ]] && words='${words.join(' ')}' kind=none`);
  if (files === false) lines.push('[[ -n $words ]] || kind=none');
  if (Array.isArray(files)) lines.push(`[[ -n $argument && ' ${files.join(' ')} ' == *" $argument "* ]] || kind=none`);
  return `    ${name})\n${lines.map((line) => `      ${line}\n`).join('')}      ;;`;
}

/** What is offered after an option, each answer once with all the commands and options that it is for. */
function valueCases(commands: readonly SurfaceCommand[]): string[] {
  const patterns = new Map<string, string[]>();
  for (const { name, options } of commands) {
    for (const option of options) {
      const answer = answerOf(option);
      if (answer === undefined) continue;
      const known = patterns.get(answer) ?? [];
      patterns.set(answer, [...known, ...option.names.map((one) => `'${name} ${one}'`)]);
    }
  }
  return [...patterns].map(([answer, found]) => `      ${found.join(' | ')}) ${answer} ;;`);
}

function answerOf({ value }: SurfaceOption): string | undefined {
  if (value?.path !== undefined) return `kind=${value.path}`;
  return value === undefined || value.words.length === 0 ? undefined : `words='${value.words.join(' ')}'`;
}
