import type { Surface, SurfaceCommand, SurfaceOption } from './surface.js';

/** Completion for zsh; to be read by `eval`, or as a file "_nutgraf" of the function path. */
export function zshScript({ commands, usual }: Surface): string {
  return `#compdef nutgraf
# zsh completion of nutgraf, made by "nutgraf completion zsh"
_nutgraf() {
  local curcontext=$curcontext state line ret=1
  typeset -A opt_args
  _arguments -C \\
${specs(usual.options)} \\
    '1: :->first' '*:: :->rest' && ret=0
  case $state in
    first)
      local -a commands=(
${commands.map(({ name, description }) => `        ${quoted(`${name}:${description}`)}`).join('\n')}
      )
      _describe -t commands command commands && ret=0
      _files && ret=0
      ;;
    rest)
      case $words[1] in
${commands.map(caseOf).join('\n')}
        *)
          _arguments \\
${specs(usual.options)} \\
            '*:source:_files' && ret=0
          ;;
      esac
      ;;
  esac
  return ret
}
if [[ \${funcstack[1]} == _nutgraf ]]; then _nutgraf "$@"; else compdef _nutgraf nutgraf; fi
`;
}

function caseOf(command: SurfaceCommand): string {
  return `        ${command.name})
          _arguments \\
${[specs(command.options), ...places(command)].join(' \\\n')} && ret=0
          ;;`;
}

/** What may stand in the arguments' places. */
function places({ words, files }: SurfaceCommand): string[] {
  const first = words.length === 0 ? [] : [`            ${quoted(`1:word:(${words.join(' ')})`)}`];
  if (files === false) return first;
  if (files === true) return [...first, "            '*:file:_files'"];
  const condition = files.map((word) => `$words[2] == ${word}`).join(' || ');
  return [...first, `            "*:argument:{[[ ${condition.replaceAll('$', '\\$')} ]] && _files}"`];
}

function specs(options: readonly SurfaceOption[]): string {
  return options.map((option) => `            ${specOf(option)}`).join(' \\\n');
}

/** As `_arguments` reads it: '(-f --format)'{-f,--format=}'[description]:value:(words)' */
function specOf({ names, description, value }: SurfaceOption): string {
  const told = `[${description.replace(SPECIAL, '\\$&')}]${value === undefined ? '' : `:${value.name}:${actionOf(value)}`}`;
  const forms = names.map((name) => (value !== undefined && name.startsWith('--') ? `${name}=` : name));
  return forms.length === 1
    ? quoted(`${forms[0]}${told}`)
    : `${quoted(`(${names.join(' ')})`)}{${forms.join(',')}}${quoted(told)}`;
}

const SPECIAL = /[[\]:\\]/g;
const SINGLE = /'/g;

function actionOf({ words, path }: NonNullable<SurfaceOption['value']>): string {
  if (path !== undefined) return path === 'folder' ? '_files -/' : '_files';
  return words.length === 0 ? ' ' : `(${words.join(' ')})`;
}

function quoted(text: string): string {
  return `'${text.replace(SINGLE, "'\\''")}'`;
}
