# The tool that builds images. All three read the same Containerfile.

export SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-1767225600}

find_tool() {
  local candidate
  case $tool in
    '') ;;
    docker | podman | buildah)
      works "$tool" || die "$tool is not installed or does not answer"
      return
      ;;
    *) wrong_option "--tool is docker, podman or buildah" ;;
  esac
  for candidate in docker podman buildah; do
    if works "$candidate"; then
      tool=$candidate
      return
    fi
  done
  die "neither docker, podman nor buildah answers; install one of them"
}

# The docker command alone is not enough, its engine must run.
works() {
  command -v "$1" >/dev/null 2>&1 && "$1" info >/dev/null 2>&1
}

# has_image NAME
has_image() {
  case $tool in
    docker) docker image inspect "$1" ;;
    podman) podman image exists "$1" ;;
    buildah) buildah inspect --type image "$1" ;;
  esac >/dev/null 2>&1
}

# run_tool OPTION…: builds; the same files give the same image
run_tool() {
  case $tool in
    docker) docker build "$@" ;;
    # in the format of OCI, which knows no health check: that of Docker names intermediate images by chance
    podman) podman build --format oci --timestamp "$SOURCE_DATE_EPOCH" "$@" ;;
    buildah) buildah build --layers --format oci --timestamp "$SOURCE_DATE_EPOCH" "$@" ;;
  esac
}

# build_image SERVICE
build_image() {
  local image=groundswell/$1:$version base=()
  [ -z "$base_from_host" ] || base=(--build-arg "JDK_IMAGE=$host_jdk" --build-arg "BASE_IMAGE=$host_base")
  say "image" "$image"
  run_job run_tool -f "$images/Containerfile" -t "$image" --build-arg "SERVICE=$1" --build-arg "PORT=$(port_of "$1")" \
    --build-arg "VERSION=$version" ${base[@]+"${base[@]}"} ${extra[@]+"${extra[@]}"} "$root" >"$home/logs/$1.log" 2>&1 ||
    failed "$image" "$home/logs/$1.log"
}

failed() {
  tail -n 12 "$2" >&3
  die "$1 could not be built; log: $2"
}
