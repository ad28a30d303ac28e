// What Redis does in one step, as Lua: the only places where its records change. The keys of a call share one hash slot.
import { createHash } from 'node:crypto'

export interface Script {
  readonly text: string
  readonly sha: string
}

const script = (text: string): Script => ({
  text,
  sha: createHash('sha1').update(text).digest('hex'),
})

/** What `WRITE` answers with first. */
export const WRITTEN = 1
export const REFUSED = 0
/** It came after the time that it was good for: whoever sent it has given up. */
export const LATE = -1

/**
 * KEYS: the partition's index, then the records of the conditions, then those of the changes.
 * ARGV: until when the call is good (milliseconds of Redis's clock; 0: for ever), whether it may have been done already, how many
 * conditions there are; for each of them `-` (no record) or `=` and the value; for each change its name in the index, then
 * the lifetime in milliseconds (0: removed) and the value.
 * Answers with what became of it and Redis's time.
 *
 * The index (a sorted set in which all have the score 0, so that it is in the order of the names) is what ranges are read from, and
 * lives as long as the longest of its records. A call that may have been done is done where everything stands as it would.
 */
const WRITE = `
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local goodUntil = tonumber(ARGV[1])
if goodUntil > 0 and now > goodUntil then return {${LATE}, now} end
local conditions = tonumber(ARGV[3])
local changes = #KEYS - 1 - conditions
local isMet = true
for i = 1, conditions do
  local wanted = ARGV[3 + i]
  local held = redis.call('GET', KEYS[1 + i])
  if wanted == '-' then
    if held then isMet = false end
  elseif not held or ('=' .. held) ~= wanted then
    isMet = false
  end
end
local at = 3 + conditions
if not isMet then
  if ARGV[2] ~= '1' or changes == 0 then return {${REFUSED}, now} end
  for i = 1, changes do
    local held = redis.call('GET', KEYS[1 + conditions + i])
    local isPut = ARGV[at + 3 * i - 1] ~= '0'
    if (isPut and held ~= ARGV[at + 3 * i]) or (not isPut and held) then return {${REFUSED}, now} end
  end
  return {${WRITTEN}, now}
end
local longest = 0
for i = 1, changes do
  local key = KEYS[1 + conditions + i]
  local name = ARGV[at + 3 * i - 2]
  local life = tonumber(ARGV[at + 3 * i - 1])
  if life > 0 then
    redis.call('SET', key, ARGV[at + 3 * i], 'PX', ARGV[at + 3 * i - 1])
    redis.call('ZADD', KEYS[1], 0, name)
    if life > longest then longest = life end
  else
    redis.call('DEL', key)
    redis.call('ZREM', KEYS[1], name)
  end
end
if longest > 0 and redis.call('PTTL', KEYS[1]) < longest then
  redis.call('PEXPIRE', KEYS[1], string.format('%.0f', longest))
end
return {${WRITTEN}, now}
`

/** Refused while Redis has no room. */
export const WRITE_MORE = script(`#!lua${WRITE}`)
/** The same, of removals alone: they make room. */
export const WRITE_LESS = script(`#!lua flags=allow-oom${WRITE}`)

/**
 * KEYS: the index, then records. ARGV: how many bytes of values are enough, then the records' names in the index. Answers with the values in
 * order, as many as are enough; '-' for one that is over, which is taken out of the index, and '=' before each other.
 */
export const READ = script(`#!lua flags=allow-oom
local enough = tonumber(ARGV[1])
local read = {}
local bytes = 0
for i = 2, #KEYS do
  if bytes >= enough then break end
  local held = redis.call('GET', KEYS[i])
  if held then
    bytes = bytes + #held
    read[#read + 1] = '=' .. held
  else
    redis.call('ZREM', KEYS[1], ARGV[i])
    read[#read + 1] = '-'
  end
end
return read
`)

/** KEYS: a list of partitions in which something is owed. ARGV: the partition. Its score is when it was listed. */
export const LIST = script(`#!lua
local time = redis.call('TIME')
redis.call('ZADD', KEYS[1], time[1] * 1000 + math.floor(time[2] / 1000), ARGV[1])
return 1
`)

/** KEYS: that list. ARGV: for how many milliseconds a partition was listed at least, and how many are read. Partitions and scores. */
export const LISTED = script(`#!lua flags=no-writes
local time = redis.call('TIME')
local before = time[1] * 1000 + math.floor(time[2] / 1000) - tonumber(ARGV[1])
return redis.call('ZRANGEBYSCORE', KEYS[1], '-inf', before, 'WITHSCORES', 'LIMIT', 0, ARGV[2])
`)

/** KEYS: that list. ARGV: a partition, and when it was listed: where it was listed again since, it stays. */
export const UNLIST = script(`#!lua flags=allow-oom
if redis.call('ZSCORE', KEYS[1], ARGV[1]) == ARGV[2] then redis.call('ZREM', KEYS[1], ARGV[1]) end
return 1
`)
