# The home: data, logs, unpacked jars and the administrator's token of one instance.

marker=.groundswell-home
token=
token_sha256=

# Everything the launcher or a service makes in a home; --reset removes these and nothing else.
home_entries=(ingest metrics report web-ui gateway apps logs admin-token)

# Makes the home's path absolute, and refuses a directory that belongs to something else.
inspect_home() {
  local parent entry
  [ -n "$home" ] && [ "$home" != /.groundswell ] || die "no home: set HOME or use --home DIR"
  case $home in
    /*) ;;
    *) home=$PWD/$home ;;
  esac
  while [ "$home" != / ] && [ "${home%/}" != "$home" ]; do
    home=${home%/}
  done
  [ -e "$home" ] || return 0
  [ -d "$home" ] || die "home $home is not a directory"
  home=$(cd "$home" && pwd -P) || die "home $home cannot be entered"
  [ ! -f "$home/$marker" ] || return 0
  for entry in "$home"/* "$home"/.[!.]*; do
    [ -e "$entry" ] || continue
    case ${entry##*/} in
      ingest | metrics | report)
        # a service started on its own makes these; good to adopt, but not ours to wipe
        [ -z "$reset" ] || die "$home was not made by this launcher, so --reset leaves it alone"
        ;;
      *) die "$home holds other things (${entry##*/}) and no $marker; choose another --home" ;;
    esac
  done
}

reset_home() {
  local entry answer
  if [ -t 0 ]; then
    printf 'This removes all data, editions, logs and the token in %s. Go on? [y/N] ' "$home"
    read -r answer || answer=
    case $answer in
      y | Y | yes | Yes) ;;
      *) die "nothing removed" ;;
    esac
  fi
  for entry in "${home_entries[@]}"; do
    rm -rf "${home:?}/$entry" || die "could not remove $home/$entry"
  done
  say "reset" "removed what earlier starts left in $home"
}

# Makes what is missing. From here on files are for their owner only, and the shell's own notices go to a file.
prepare_home() {
  mkdir -p "$home/logs" "$home/apps" "$home/run" "$home/ingest" "$home/metrics" "$home/report" 2>/dev/null ||
    die "could not make the directories in $home"
  own_log=$home/logs/up.log
  exec 2>"$own_log"
  make_token
}

make_token() {
  local file=$home/admin-token
  if [ ! -s "$file" ]; then
    od -An -N32 -tx1 /dev/urandom | tr -d ' \n' >"$file.new"
    printf '\n' >>"$file.new"
    mv "$file.new" "$file"
  fi
  chmod 600 "$file"
  token=$(tr -d '[:space:]' <"$file")
  [ "${#token}" -ge 16 ] || die "$file holds no usable token; remove it and start again"
  token_sha256=$(printf '%s' "$token" | sha256)
}

# The SHA-256 of standard input in lower-case hex.
sha256() {
  if command -v sha256sum >/dev/null 2>&1; then
    sha256sum
  else
    shasum -a 256
  fi | cut -d ' ' -f 1
}

# need_space DIR: ends when the disk that holds DIR is nearly full
need_space() {
  local free
  free=$(df -Pk "$1" | awk 'NR == 2 { print int($4 / 1024) }')
  [ "$free" -ge "$min_free_mib" ] ||
    die "disk full: $1 has $free MiB free, $min_free_mib MiB are needed (GROUNDSWELL_MIN_FREE_MIB changes that)"
}
