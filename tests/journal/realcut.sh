#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Backstride Authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# realcut.sh SAVETOOL [N] [MOUNT-OPTIONS]: takes the power from under a real ext4 N times (20), right after an
# entry was reported as saved; once for a new month, once for one that has entries. Needs root and a loop
# device, so no test runs it by itself. What the disk has got when the power goes is the image file as it is at
# that moment: what only the page cache holds is not in it.
#
# Ends with the figures, and those of a write without sync, which this must show to be lost.

set -euo pipefail

[ -n "${REALCUT_INSIDE:-}" ] || REALCUT_INSIDE=1 exec unshare --mount --propagation private "$0" "$@"

tool=$1
n=${2:-20}
options=loop${3:+,$3}
folder=$(mktemp -d)
trap 'cd /; umount -q "$folder"/disk "$folder"/after || true; rm -rf "$folder"' EXIT
cd "$folder"
mkdir disk after
truncate -s 24M empty.img
mkfs.ext4 -q -F empty.img

# cut WAY ID: writes in that way, and answers what is there after the cut.
cut() {
  cp empty.img "disk$2.img"
  mount -o "$options" "disk$2.img" disk
  mkdir disk/data
  [ "$1" != existing ] || "$tool" "$folder/disk/data" add old 2026-11-01 >said
  sync -f disk
  case $1 in
    unsynced) echo "new$2" >disk/data/list; echo SAVED >said ;;
    *) "$tool" "$folder/disk/data" add "new$2" 2026-11-20 >said ;;
  esac
  cp --reflink=never "disk$2.img" "after$2.img"
  mount -o "$options" "after$2.img" after
  if [ "$1" = unsynced ]; then cat after/data/list 2>/dev/null || true; else "$tool" "$folder/after/data" list; fi
  umount disk after
  rm "disk$2.img" "after$2.img"
}

for way in new existing unsynced; do
  kept=0
  for i in $(seq "$n"); do
    found=$(cut $way "$i")
    grep -q SAVED said
    if [[ $found == *new$i* ]] && { [ $way != existing ] || [[ $found == *old* ]]; }; then kept=$((kept + 1)); fi
  done
  echo "$way: $kept of $n kept"
done
