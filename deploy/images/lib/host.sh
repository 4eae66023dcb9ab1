# The two images below the services', made out of this machine where no registry can be reached. They are made once; to have
# them made anew, remove them.

scratch=
host_base=localhost/groundswell/debian:$suite
host_jdk=localhost/groundswell/jdk:25

build_base() {
  if has_image "$host_base" && has_image "$host_jdk"; then
    say "base" "$host_base and $host_jdk of before"
    return
  fi
  [ "$(uname -s)" = Linux ] && [ "$(id -u)" -eq 0 ] || die "--base-from-host needs Linux and root"
  scratch=$(mktemp -d "${TMPDIR:-/tmp}/groundswell-images.XXXXXX")
  say "base" "$host_base, Debian $suite (log: $home/logs/base.log)"
  run_job make_root >"$home/logs/base.log" 2>&1 || failed "$host_base" "$home/logs/base.log"
  build_host_image base "$host_base"
  say "base" "$host_jdk, $jdk"
  # with what its links lead to: distributions keep the certificates elsewhere
  run_job cp -RL "$jdk" "$scratch/jdk"
  build_host_image jdk "$host_jdk"
}

build_host_image() {
  run_job run_tool -f "$images/Containerfile.host" --target "$1" -t "$2" ${extra[@]+"${extra[@]}"} "$scratch" \
    >>"$home/logs/base.log" 2>&1 || failed "$2" "$home/logs/base.log"
}

# The essential packages and the library of C++, which DuckDB needs, without manuals and translations.
make_root() {
  local mirror=${GROUNDSWELL_DEBIAN_MIRROR:-} tar=$scratch/root.tar
  local left_out=('/usr/share/doc/*' '/usr/share/info/*' '/usr/share/locale/*' '/usr/share/man/*')
  if command -v mmdebstrap >/dev/null 2>&1; then
    mmdebstrap --mode=root --variant=essential --include=libstdc++6 --skip=output/dev \
      "${left_out[@]/#/--dpkgopt=path-exclude=}" --dpkgopt='path-include=/usr/share/doc/*/copyright' \
      "$suite" "$tar" ${mirror:+"$mirror"}
  elif command -v debootstrap >/dev/null 2>&1; then
    debootstrap --variant=minbase --include=libstdc++6 "$suite" "$scratch/root" ${mirror:+"$mirror"}
    tar -C "$scratch/root" --sort=name --mtime="@$SOURCE_DATE_EPOCH" --exclude='./dev/*' --exclude='./var/cache/apt/*' \
      --exclude='./var/lib/apt/lists/*' --exclude='./var/log/*' "${left_out[@]/#/--exclude=.}" -cf "$tar" .
  else
    echo "neither mmdebstrap nor debootstrap is installed"
    return 1
  fi
}
