#!/usr/bin/env bash
# What each role may do and may not, asked of the running platform by curl: the status of each answer and what was asked.
# It ends at the first answer that is not as it should be.
set -euo pipefail

readonly HOME_DIR="$(cd -P "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)"
readonly OPTIONS=("$@")
readonly FOLDER="$(mktemp -d)" # for the owner alone: tokens are in it, since a command line is seen by everybody
trap 'rm -rf "$FOLDER"' EXIT

config() {
  local config="$HOME_DIR/satudata.properties"
  while [ $# -gt 0 ]; do
    case "$1" in
      --config) config="${2:?--config needs a file}" ;;
      --config=*) config="${1#*=}" ;;
    esac
    shift
  done
  printf '%s\n' "$config"
}

port() { # of the part $1, the one that is set or the default $2
  local set
  set="$(sed -n "s/^satudata\.$1\.port *= *//p" "$CONFIG")"
  printf '%s\n' "${set:-$2}"
}

login() { # the file with the header of a login
  local file
  file="$FOLDER/$(printf '%s' "$*" | tr -c 'a-z0-9.-' _)"
  [ -f "$file" ] || printf 'Authorization: Bearer %s\n' "$("$HOME_DIR/satudata" token "$@" "${OPTIONS[@]}")" >"$file"
  printf '%s\n' "$file"
}

role() {
  printf '\n%s\n' "$1"
}

wrong() {
  printf '\nThis should have been %s. The answer was:\n' "$1" >&2
  cat "$FOLDER/answer" >&2
  exit 1
}

ask() { # what is asked, the status it should get, who asks, and how curl asks it
  local what="$1" expected="$2" who="$3" status
  shift 3
  status="$(curl -sS --max-time 30 -o "$FOLDER/answer" -w '%{http_code}' -H "@$who" -H 'Accept-Language: en' "$@")"
  printf '  %s  %s\n' "$status" "$what"
  [ "$status" = "$expected" ] || wrong "$expected"
}

send() { # the same with a body of JSON
  local what="$1" expected="$2" who="$3" url="$4" body="$5"
  shift 5
  ask "$what" "$expected" "$who" "$url" -H 'Content-Type: application/json' --data "$body" "$@"
}

tells() {
  grep -q -- "$1" "$FOLDER/answer" || wrong "an answer with $1"
}

hides() {
  ! grep -q -- "$1" "$FOLDER/answer" || wrong "an answer without $1"
}

field() {
  sed -n "s/.*\"$1\":\"\{0,1\}\([^\",}]*\).*/\1/p" "$FOLDER/answer"
}

readonly CONFIG="$(config "$@")"
readonly COMMANDS="http://127.0.0.1:$(port command 8080)/v1"
readonly QUERIES="http://127.0.0.1:$(port query 8081)/v1"
readonly NIK="337304510388$((1000 + RANDOM % 9000))"
readonly RESIDENT='{"nik":"'$NIK'","name":"Kartika Tur","sex":"FEMALE","birthDate":"1988-03-11",
  "village":"33.73.04.1001","effectiveOn":"2015-03-12"}'

role 'An agency records facts of its sectors and regions, and reads nobody'
sender="$(login agency-system --region 33.73)"
send 'somebody is taken over from an older register' 201 "$sender" "$COMMANDS/residents" "$RESIDENT" -H "Idempotency-Key: tour-$NIK"
citizen="$(field subjectId)"
send 'the same once more: the same receipt, and nobody is there twice' 201 "$sender" "$COMMANDS/residents" "$RESIDENT" -H "Idempotency-Key: tour-$NIK"
tells "$citizen"
send 'her phone number, to which she agrees' 201 "$sender" "$COMMANDS/contacts" '{"nik":"'$NIK'","phone":"+6281234567890","givenOn":"2026-11-02"}'
position="$(field position)"
send 'a resident of another town' 403 "$sender" "$COMMANDS/residents" "${RESIDENT/33.73.04.1001/33.72.03.1001}"
send 'whether NIK, name and birth date belong together: yes or no' 200 "$(login agency-system)" "$QUERIES/verifications?after=$position" \
  '{"nik":"'$NIK'","name":"KARTIKA TUR","birthDate":"1988-03-11"}'
tells '"matches":true'
ask 'her record' 403 "$sender" "$QUERIES/citizens/$citizen" -H 'Purpose: population-administration'

role 'A case officer reads records of the own region, for a purpose'
officer="$(login case-officer --region 33.73)"
stranger="$(login case-officer --region 33.72)"
ask 'her record' 200 "$officer" "$QUERIES/citizens/$citizen?after=$position" -H 'Purpose: population-administration'
tells "$NIK"
ask 'her record, for no purpose' 403 "$officer" "$QUERIES/citizens/$citizen"
ask 'her record, for social assistance: without her NIK' 200 "$officer" "$QUERIES/citizens/$citizen" -H 'Purpose: social-assistance'
hides "$NIK"
ask 'an officer of another town asks for it' 404 "$stranger" "$QUERIES/citizens/$citizen" -H 'Purpose: population-administration'
cp "$FOLDER/answer" "$FOLDER/denied"
ask 'and for somebody who does not exist: the same answer' 404 "$stranger" "$QUERIES/citizens/00000000-0000-7000-8000-000000000000" \
  -H 'Purpose: population-administration'
cmp -s "$FOLDER/answer" "$FOLDER/denied" || wrong 'the same as before'
send 'breaks the glass, with a reason' 201 "$stranger" "$QUERIES/break-glass" \
  '{"citizenId":"'"$citizen"'","reason":"Unconscious patient, next of kin needed"}' -H 'Purpose: vital-interest'
ask 'and reads it for half an hour' 200 "$stranger" "$QUERIES/citizens/$citizen" -H 'Purpose: vital-interest'

role 'An analyst searches, and learns nobody'\''s name'
analyst="$(login analyst)"
send 'women of a district' 200 "$analyst" "$QUERIES/citizens/search" '{"region":"33.73.04","sex":"FEMALE"}' -H 'Purpose: statistics'
hides 'Kartika'
send 'somebody by name' 403 "$analyst" "$QUERIES/citizens/search" '{"q":"kartika"}' -H 'Purpose: statistics'
ask 'her record' 403 "$analyst" "$QUERIES/citizens/$citizen" -H 'Purpose: statistics'

role 'A policymaker sees figures that betray nobody'
ask 'people of each district' 200 "$(login policymaker)" "$QUERIES/indicators/population/values?region=33.73&level=district"
send 'a search' 403 "$(login policymaker)" "$QUERIES/citizens/search" '{}'

role 'A data steward sees figures as they are, and no people'
ask 'women of 38 in her village today' 200 "$(login data-steward)" \
  "$QUERIES/indicators/population/values?region=33.73.04.1001&level=village&age=38&by=sex&after=$position"
hides 'suppressed'
ask 'her record' 403 "$(login data-steward)" "$QUERIES/citizens/$citizen"

role 'A data protection officer sees who read whom, and answers for rights'
protector="$(login data-protection-officer)"
ask 'who has read her' 200 "$protector" "$QUERIES/audit?subject=$citizen"
tells 'break-glass'
ask 'who broke the glass' 200 "$protector" "$QUERIES/break-glass"
tells "$citizen"
send 'erases what the register has to keep' 422 "$protector" "$COMMANDS/erasures" '{"nik":"'$NIK'","ground":"SUBJECT_REQUEST","fields":["name"]}'
tells 'UU 27/2022'
send 'erases what she no longer agrees to' 201 "$protector" "$COMMANDS/erasures" '{"nik":"'$NIK'","ground":"CONSENT_WITHDRAWN"}'
position="$(field position)"
ask 'her record' 403 "$protector" "$QUERIES/citizens/$citizen" -H 'Purpose: rights-requests'

role 'An operator runs the platform, and reads nobody'
ask 'how far the projections are' 200 "$(login operator)" "$QUERIES/feed"
ask 'her record' 403 "$(login operator)" "$QUERIES/citizens/$citizen"

role 'A citizen reads her own record, and who has read it'
herself="$(login citizen --citizen "$citizen")"
ask 'her record; her phone number is gone' 200 "$herself" "$QUERIES/me?after=$position"
tells "$NIK"
hides '6281234567890'
ask 'who has read it' 200 "$herself" "$QUERIES/me/accesses"
tells 'vital-interest'
ask 'all about her in one file' 200 "$herself" "$QUERIES/me/export"
ask 'somebody else'\''s record' 403 "$herself" "$QUERIES/citizens/00000000-0000-7000-8000-000000000000"

role 'Anybody else'
printf 'Accept: */*\n' >"$FOLDER/nobody"
ask 'figures' 401 "$FOLDER/nobody" "$QUERIES/indicators/population/values"

printf '\nAll answers were as they should be.\n'
