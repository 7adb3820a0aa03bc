# SPDX-FileCopyrightText: 2026 The Backstride Authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# Sourced by the scripts beside it. It finds or makes the place that Backstride is built in:
#
#   natively       when the system's packages are new enough; what is missing is installed
#   private root   Debian 13 in a folder of the person's cache, on older Debian-like systems
#
#   prepare build|test    make sure that everything which packages lists for it is there
#   enter CMD…            run CMD in that place, in the present folder
#
# BACKSTRIDE_ENV=native or =root decides instead of looking.

set -euo pipefail

source_dir=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
cache_dir=${XDG_CACHE_HOME:-$HOME/.cache}/backstride
gtk_wanted=4.18
adw_wanted=1.7
suite=trixie
place=
root_dir=

say ()
{
  printf '%s\n' "backstride: $*" >&2
}

die ()
{
  say "$*"
  exit 1
}

have ()
{
  command -v "$1" >/dev/null 2>&1
}

# at_least VERSION WANTED: is VERSION the same or newer?
at_least ()
{
  [ -n "$1" ] && [ "$(printf '%s\n' "$2" "$1" | sort -V | head -n 1)" = "$2" ]
}

# list_packages KIND COLUMN: the names for the kind; the tests need what the build needs, too, and in the
# private root what is only for them there.
list_packages ()
{
  awk -v kind="$1" -v column="$2" -v place="$place" '
    /^[^#]/ && ($1 == "build" || $1 == kind || ($1 == "root" && kind == "test" && place == "root")) && $column != "-" && !seen[$column]++ { print $column }
  ' "$source_dir/build-aux/packages"
}

# --- Installing with the system's own manager ---------------------------------------------------

# become_root CMD…: leaves in elevate what CMD has to be started with. Installing packages is the only
# thing that this is ever used for.
elevate=()
become_root ()
{
  [ "$(id -u)" != 0 ] || return 0
  have sudo || die "please ask the administrator of this machine to run: $*"
  if [ -t 0 ]; then
    elevate=(sudo)
    sudo -n true 2>/dev/null || say "sudo will ask for your password to run: $*"
    sudo -v || die "could not get the right to install packages; please run yourself: sudo $*"
  else
    elevate=(sudo -n)
    sudo -n true 2>/dev/null || die "could not get the right to install packages without a terminal; please run: sudo $*"
  fi
}

apt_candidate ()
{
  LC_ALL=C apt-cache policy "$1" 2>/dev/null | awk '$1 == "Candidate:" && $2 != "(none)" { print $2 }'
}

apt_update ()
{
  [ -z "${apt_updated:-}" ] || return 0
  apt_updated=yes
  say "refreshing the list of packages (apt-get update)"
  apt_get update || die "apt-get update failed: is there a network?"
}

apt_missing ()
{
  local name
  for name in "$@"; do
    [ "$(dpkg-query -W -f '${db:Status-Status}' "$name" 2>/dev/null)" = installed ] || echo "$name"
  done
}

# apt_get CMD…: with its chatter as one moving line, and whole when it fails.
apt_get ()
{
  local log=$cache_dir/apt.log
  become_root apt-get "$@"
  mkdir -p "$cache_dir"
  "${elevate[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -y "$@" 2>&1 | tee "$log" | show_progress \
    && return 0
  tail -n 15 "$log" >&2
  return 1
}

apt_install ()
{
  local missing name
  missing=$(apt_missing "$@")
  [ -n "$missing" ] || return 0
  for name in $missing; do
    [ -n "$(apt_candidate "$name")" ] || apt_update
  done
  say "installing" $missing
  # The list may be older than what the mirror still holds: fetch it once and try again.
  # shellcheck disable=SC2086
  apt_get install --no-install-recommends $missing && return 0
  apt_update
  # shellcheck disable=SC2086
  apt_get install --no-install-recommends $missing || die "these packages could not be installed:" $missing
}

native_install ()
{
  local names missing
  if have apt-get; then
    names=$(list_packages "$1" 2)
    # shellcheck disable=SC2086
    apt_install $names
  elif have dnf; then
    names=$(list_packages "$1" 3)
    # shellcheck disable=SC2086
    missing=$(for name in $names; do rpm -q --whatprovides "$name" >/dev/null 2>&1 || echo "$name"; done)
    # shellcheck disable=SC2086
    [ -z "$missing" ] || { become_root dnf install -y $missing; say "installing" $missing; "${elevate[@]}" dnf install -y $missing >&2; } \
      || die "these packages could not be installed:" $missing
  elif have pacman; then
    names=$(list_packages "$1" 4)
    # shellcheck disable=SC2086
    missing=$(pacman -T $names || true)
    # shellcheck disable=SC2086
    [ -z "$missing" ] || { become_root pacman -S --needed --noconfirm $missing; say "installing" $missing; "${elevate[@]}" pacman -S --needed --noconfirm $missing >&2; } \
      || die "these packages could not be installed:" $missing
  fi
  have pkg-config && pkg-config --atleast-version="$gtk_wanted" gtk4 \
    && pkg-config --atleast-version="$adw_wanted" libadwaita-1 \
    || die "Backstride needs GTK $gtk_wanted and libadwaita $adw_wanted or newer, and this system has older ones or none."
}

# Debian and Ubuntu: are their packages new enough? Only a machine without any list has to fetch one.
apt_is_enough ()
{
  local candidate
  candidate=$(apt_candidate libgtk-4-dev)
  if [ -z "$candidate" ] && { [ "$(id -u)" = 0 ] || have sudo; }; then
    apt_update
    candidate=$(apt_candidate libgtk-4-dev)
  fi
  at_least "${candidate#*:}" "$gtk_wanted" \
    && candidate=$(apt_candidate libadwaita-1-dev) && at_least "${candidate#*:}" "$adw_wanted"
}

# --- The private root ---------------------------------------------------------------------------

# Megabytes free in the file system that holds the folder.
free_mib ()
{
  df -Pm "$1" | awk 'NR == 2 { print $4 }'
}

# Turns the package manager's chatter into one moving line (or a few lines, when it goes to a file).
show_progress ()
{
  local tty=0
  [ ! -t 2 ] || tty=1
  awk -v tty="$tty" '
    function show(text)
    {
      if (tty) { printf "\r\033[K  %s", text > "/dev/stderr"; fflush("/dev/stderr") }
      else if (text != last && (n % 100 == 1 || text !~ /^(fetching|unpacking|setting)/)) print "  " text > "/dev/stderr"
      last = text
    }
    / newly installed/ { total += $3 }
    /^Get:/ { n = ++got; show("fetching packages: " got (total > got ? " of " total : "")) }
    /^Unpacking / { n = ++unpacked; show("unpacking: " unpacked (total > unpacked ? " of " total : "")) }
    /^Setting up / { n = ++set; show("setting up: " set (total > set ? " of " total : "")) }
    /^I: creating tarball/ { show("copying the root into its place") }
    END { if (tty) printf "\r\033[K" > "/dev/stderr" }
  '
}

# clear_away DIR: whatever an interrupted run left there. File systems still mounted in it are let go of first, so
# that nothing of theirs is removed. What has to stay is said: nothing that is made later needs its name.
clear_away ()
{
  local mount dir free=yes
  dir=$(cd "$1" && pwd -P)
  while read -r _ _ _ _ mount _; do
    printf -v mount '%b' "$mount"
    case $mount in
      "$dir"/*) umount --lazy "$mount" 2>/dev/null || free=no ;;
    esac
  done < <(tac /proc/self/mountinfo)
  [ $free = yes ] && rm -rf --one-file-system "$1" "$1.lock" 2>/dev/null || say "could not remove all of $1, which nothing needs any more."
}

# The private root is made under another name and renamed when it is whole: a folder of the final
# name is always usable, and what an interrupted run left behind is thrown away by the next one.
make_root ()
{
  local names=$1 target=$2 half log stale places place_dir mode=unshare
  log=$cache_dir/make-root.log

  mkdir -p "$cache_dir" || die "cannot make the folder $cache_dir."
  exec 9>"$cache_dir/lock"
  flock -n 9 || { say "waiting for another Backstride that is making its root"; flock 9; }
  [ ! -d "$target" ] || return 0

  apt_install mmdebstrap bubblewrap uidmap debian-archive-keyring
  for stale in "$cache_dir"/"$suite"-*/; do
    stale=${stale%/}
    [ ! -d "$stale" ] || [ "$stale" = "$(root_path build)" ] || [ "$stale" = "$(root_path test)" ] \
      || in_use "$stale" || clear_away "$stale"
  done

  places=$cache_dir
  if [ "$(id -u)" = 0 ]; then
    mode=root
  else
    # Ranges of subordinate ids let an ordinary user hold files of several owners.
    grep -q "^\($(id -un)\|$(id -u)\):" /etc/subuid 2>/dev/null \
      || die "please ask the administrator of this machine to run: usermod --add-subuids 100000-165535 --add-subgids 100000-165535 $(id -un)"
    places="$cache_dir /var/tmp"
  fi
  for place_dir in $places; do
    [ "$(free_mib "$place_dir")" -ge 3072 ] \
      || die "making the private Debian root takes 3 GiB, and $place_dir has only $(free_mib "$place_dir") MiB free."
  done

  say "this system's GTK is older than $gtk_wanted: making a private Debian 13 root, once, in $target"
  half=$(mktemp -d "$target.half-XXXXXX")
  chmod 755 "$half"
  if [ $mode = root ]; then
    make_root_with "$names" root "$half" 2>&1
  else
    # As a tarball, so that everything ends up owned by the person and goes away with a plain rm.
    { TMPDIR=/var/tmp make_root_with "$names" unshare - \
        | tar -C "$half" -x --no-same-owner --exclude='./dev/*'; } 2>&1
  fi | tee "$log" | show_progress || {
    clear_away "$half"
    if grep -qiE 'no space left' "$log"; then
      die "the disk is full: making the private Debian root takes 3 GiB."
    elif grep -qiE 'could not resolve|temporary failure|could not connect|connection (refused|timed out)|network is unreachable' "$log"; then
      die "the private Debian root could not be fetched: there seems to be no network."
    fi
    tail -n 15 "$log" >&2
    die "the private Debian root could not be made; the whole story is in $log."
  }

  # Places that the person's own files are later bound over.
  mkdir -p "$half"/usr/local/share/{fonts,icons,themes,sounds} "$half"/usr/lib/locale
  for name in machine-id localtime timezone resolv.conf hosts passwd group; do
    rm -f "$half/etc/$name"
    : >"$half/etc/$name"
  done
  mv -T "$half" "$target"
  exec 9>&-
}

# make_root_with NAMES MODE TARGET: the mirror is for mmdebstrap to find. Its mounts are kept to itself where
# the system lets us, so that they go away with it however it ends. Like a system with
# Backstride installed it has the program's icon, and a cache of icons; without one, every start of a GTK program
# lists a thousand folders.
make_root_with ()
{
  local alone=()
  [ "$2" != root ] || ! unshare --mount true 2>/dev/null || alone=(unshare --mount)
  ${alone[@]+"${alone[@]}"} mmdebstrap --verbose --variant=apt --include="$1" --mode="$2" \
    --dpkgopt=force-unsafe-io --dpkgopt=path-exclude='/usr/share/man/*' \
    --dpkgopt=path-exclude='/usr/share/doc/*' --dpkgopt=path-include='/usr/share/doc/*/copyright' \
    --customize-hook="copy-in '$source_dir/data/icons/scalable/io.github.backstride.Backstride.svg' /usr/share/icons/hicolor/scalable/apps" \
    --customize-hook='chroot "$1" update-icon-caches /usr/share/icons/hicolor' \
    "$suite" "$3"
}

root_path ()
{
  local recipe
  recipe=$(list_packages "$1" 2 | sort; declare -f make_root_with)
  echo "$cache_dir/$suite-$1-$(sha256sum <<<"$recipe" | cut -c 1-12)"
}

in_use ()
{
  [ -e "$1.lock" ] && ! flock -n -x "$1.lock" true
}

# --- What the scripts call ----------------------------------------------------------------------

prepare ()
{
  local names
  purpose=$1
  if [ -n "${BACKSTRIDE_INSIDE:-}" ]; then
    place=native
  elif [ -n "${BACKSTRIDE_ENV:-}" ]; then
    place=$BACKSTRIDE_ENV
  elif have apt-get && ! apt_is_enough; then
    place=root
  else
    place=native
  fi

  case $place in
    native)
      [ -n "${BACKSTRIDE_INSIDE:-}" ] || native_install "$1"
      ;;
    root)
      have apt-get || die "the private Debian root can only be made on Debian and its relatives."
      root_dir=$(root_path test)
      [ "$1" = build ] && [ ! -d "$root_dir" ] && root_dir=$(root_path build)
      if [ ! -d "$root_dir" ]; then
        names=$(list_packages "$1" 2 | paste -sd ,)
        make_root "$names" "$root_dir"
      fi
      # Held as long as the script runs, so that nobody clears the root away below it.
      exec 8>"$root_dir.lock"
      flock -s 8
      ;;
    *)
      die "BACKSTRIDE_ENV is \"$place\"; it can be native or root."
      ;;
  esac
}

enter ()
{
  if [ "$place" = native ]; then
    "$@"
  elif have bwrap && bwrap --ro-bind / / true 2>/dev/null; then
    enter_with_bwrap "$@"
  elif [ "$(id -u)" = 0 ]; then
    enter_with_chroot "$@"
  else
    die "this system does not let ordinary users make namespaces: please ask its administrator to allow them to bwrap, or run this as root."
  fi
}

# Folders that belong to the person and to the machine, and not to the system: they are the same inside.
shared_dirs ()
{
  local dir
  for dir in /*; do
    case $dir in
      /bin | /boot | /dev | /etc | /lib* | /proc | /sbin | /sys | /usr | /var | /lost+found) ;;
      *) [ ! -d "$dir" ] || [ -L "$dir" ] || echo "$dir" ;;
    esac
  done
  # Where these lie below /var, as on some systems, they would be missed.
  for dir in "$HOME" "$source_dir" "$PWD" /var/tmp; do
    case $(realpath "$dir") in
      /var/*) realpath "$dir" ;;
    esac
  done
}

# Small files of /etc that say who and where we are.
shared_files ()
{
  local name
  for name in machine-id localtime timezone resolv.conf hosts passwd group; do
    [ ! -f "/etc/$name" ] || echo "/etc/$name"
  done
}

inside_env=(BACKSTRIDE_INSIDE=yes PATH=/usr/local/bin:/usr/bin:/usr/sbin:/bin:/sbin)

enter_with_bwrap ()
{
  local args=() name dir
  for name in usr etc var; do
    args+=(--ro-bind "$root_dir/$name" "/$name")
  done
  for name in bin sbin lib lib32 lib64 libx32; do
    [ ! -L "$root_dir/$name" ] || args+=(--symlink "$(readlink "$root_dir/$name")" "/$name")
  done
  args+=(--dev-bind /dev /dev --proc /proc --ro-bind /sys /sys)
  while read -r dir; do
    args+=(--bind "$dir" "$dir")
  done < <(shared_dirs)
  while read -r name; do
    args+=(--ro-bind "$(realpath "$name")" "$name")
  done < <(shared_files)
  # On the person's screen their fonts, icons and sounds stand beside those of the root. Tests are to see
  # the same everywhere.
  if [ "$purpose" = build ] && has_display; then
    for name in fonts icons themes sounds; do
      [ ! -d "/usr/share/$name" ] || args+=(--ro-bind "/usr/share/$name" "/usr/local/share/$name")
    done
  fi
  [ ! -d /usr/lib/locale ] || args+=(--ro-bind /usr/lib/locale /usr/lib/locale)
  bwrap "${args[@]}" --die-with-parent --chdir "$PWD" -- env "${inside_env[@]}" "$@"
}

# For a root user whose kernel or container allows no namespaces to bwrap.
enter_with_chroot ()
{
  local binds=() dir
  for dir in /dev /proc /sys; do
    binds+=("$dir")
  done
  while read -r dir; do
    binds+=("$dir")
  done < <(shared_dirs)
  for dir in "${binds[@]}"; do
    mkdir -p "$root_dir$dir"
  done
  while read -r name; do
    cp -f "$(realpath "$name")" "$root_dir$name"
  done < <(shared_files)
  unshare --mount --propagation private true 2>/dev/null \
    || die "this machine allows neither namespaces nor mounts, which the private Debian root needs: give the container the right to mount (SYS_ADMIN), or use one of Debian 13."
  # shellcheck disable=SC2016
  unshare --mount --propagation private bash -c '
    root=$1; count=$2; shift 2
    for ((; count > 0; count--)); do
      mount --rbind "$1" "$root$1" || exit 1
      shift
    done
    exec chroot "$root" env --chdir="$PWD" "$@"
  ' enter "$root_dir" "${#binds[@]}" "${binds[@]}" "${inside_env[@]}" "$@"
}

# --- Building -----------------------------------------------------------------------------------

# A build folder made elsewhere (another root, or natively) names compilers and files that may be gone.
forget_foreign_builds ()
{
  local stamp=$source_dir/_build/.place
  if [ "$(cat "$stamp" 2>/dev/null)" != "$place $root_dir" ]; then
    rm -rf "$source_dir"/_build/{run,check,check-core,benchmark}
    mkdir -p "$source_dir/_build"
    echo "$place $root_dir" >"$stamp"
  fi
}

# quietly WHAT CMD…: on a terminal the command shows itself; otherwise it is heard only when it fails.
quietly ()
{
  local what=$1 log
  shift
  say "$what"
  if [ -t 2 ]; then
    "$@" >&2
  else
    log=$source_dir/_build/last.log
    "$@" >"$log" 2>&1 || { cat "$log" >&2; return 1; }
  fi
}

# build NAME TARGET: brings _build/NAME up to date and leaves its path in build_dir.
build ()
{
  build_dir=$source_dir/_build/$1
  forget_foreign_builds
  if [ ! -f "$build_dir/build.ninja" ]; then
    quietly "configuring" enter meson setup "$build_dir" "$source_dir" \
      || die "the build could not be configured."
  fi
  # Nothing to do is the usual case, and not worth a word.
  enter ninja -C "$build_dir" -n "$2" 2>/dev/null | grep -q 'no work to do' && return 0
  quietly "building" enter ninja -C "$build_dir" "$2" || die "the build failed."
}

has_display ()
{
  [ -n "${DISPLAY:-}" ] || [ -n "${WAYLAND_DISPLAY:-}" ] \
    || [ -S "${XDG_RUNTIME_DIR:-/nonexistent}/wayland-0" ]
}
