export { clocksOf, clocksOfMany } from './server/follow/clocks-of.ts';
export { follow, followAll, type Followed } from './server/follow/follow-subjects.ts';
export type { FollowedChange, FollowedFacts, FollowedSubject } from './server/follow/followed.rules.ts';
export { handlingTimes, type HandlingTimes } from './server/follow/handling-times.ts';
