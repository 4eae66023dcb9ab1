# The command line and the few environment variables.

home=${GROUNDSWELL_HOME:-${HOME:-}/.groundswell}
reset=
no_build=
port_base=8080
start_seconds=${GROUNDSWELL_START_SECONDS:-240}
min_free_mib=${GROUNDSWELL_MIN_FREE_MIB:-1024}
starter_pack=$here/starter-pack

usage() {
  cat <<'TEXT'
Usage: deploy/local/up [--home DIR] [--port-base N] [--no-build] [--reset] [--help]

Builds what is missing or stale, starts the five services of Groundswell on this machine, loads the
starter pack, writes its editions and prints the address. Ctrl-C stops everything it started.

  --home DIR     where data, logs and the administrator's token live (default ~/.groundswell)
  --port-base N  first of five ports in a row: gateway N, ingest N+1, metrics N+2, report N+3,
                 web-ui N+4 (default 8080); all on 127.0.0.1
  --no-build     start the jars that are there
  --reset        first remove everything an earlier start left in the home; asks when it can
  --help         this text

Environment:
  GROUNDSWELL_HOME           like --home
  GROUNDSWELL_JDK_SEARCH     directories to look for a JDK 25 in, separated by colons, instead of
                             JAVA_HOME, PATH and the usual places
  GROUNDSWELL_MIN_FREE_MIB   free disk space needed (default 1024)
  GROUNDSWELL_START_SECONDS  how long the services may take to start (default 240)

Exit codes: 1 error, 2 wrong option; after a clean stop 130 (Ctrl-C), 143 (SIGTERM), 129 (SIGHUP).
TEXT
}

# wrong_option TEXT: ends with exit code 2
wrong_option() {
  complain "$1; --help lists the options"
  exit 2
}

read_options() {
  while [ $# -gt 0 ]; do
    case $1 in
      --home | --port-base)
        [ $# -ge 2 ] || wrong_option "$1 needs a value"
        set_option "$1" "$2"
        shift
        ;;
      --home=* | --port-base=*) set_option "${1%%=*}" "${1#*=}" ;;
      --no-build) no_build=yes ;;
      --reset) reset=yes ;;
      --help | -h)
        usage
        exit 0
        ;;
      *) wrong_option "unknown option $1" ;;
    esac
    shift
  done
}

set_option() {
  case $1 in
    --home)
      [ -n "$2" ] || wrong_option "--home needs a directory"
      home=$2
      ;;
    --port-base)
      case $2 in
        '' | *[!0-9]* | ??????*) wrong_option "--port-base needs a number from 1024 to 65531" ;;
      esac
      port_base=$((10#$2))
      if [ "$port_base" -lt 1024 ] || [ "$port_base" -gt 65531 ]; then
        wrong_option "--port-base needs a number from 1024 to 65531"
      fi
      ;;
  esac
}
