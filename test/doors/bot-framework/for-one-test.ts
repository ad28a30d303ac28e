// Doors, channels and authorities that end with the test that opened them.
import { onTestFinished } from 'vitest'
import { type FakeChannel, startFakeChannel } from './fake-channel.js'
import { type LocalAuthority, startLocalAuthority } from './local-authority.js'
import { type StartedDoor, startDoor } from './start-door.js'

export const aDoor = async (...given: Parameters<typeof startDoor>): Promise<StartedDoor> => {
  const door = await startDoor(...given)
  onTestFinished(door.close)
  return door
}

export const aChannel = async (
  ...given: Parameters<typeof startFakeChannel>
): Promise<FakeChannel> => {
  const channel = await startFakeChannel(...given)
  onTestFinished(channel.close)
  return channel
}

export const anAuthority = async (): Promise<LocalAuthority> => {
  const authority = await startLocalAuthority()
  onTestFinished(authority.close)
  return authority
}
