# What a person sees: progress on standard output, one line per error on standard error.

exec 3>&2     # errors keep going where the caller looks, also once the shell's own chatter goes to a file
explained=    # set once an error has been told
own_log=

# say WHAT TEXT…: one line of progress
say() {
  local what=$1
  shift
  printf '%-13s %s\n' "$what" "$*"
}

complain() {
  printf 'groundswell: %s\n' "$*" >&3
}

# die TEXT…: ends everything with one line and exit code 1; not for use inside $( )
die() {
  complain "$@"
  explained=yes
  exit 1
}

need_command() {
  command -v "$1" >/dev/null 2>&1 || die "$1 is not installed; $2"
}
