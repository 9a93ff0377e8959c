import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mayChange, maySee } from './saved-view.policy.ts';
import type { Reader } from './saved-view.rules.ts';

const plain: Reader = { staffId: 'wang', teamIds: ['network'], permissions: new Set(['saved_view.keep']) };
const lead: Reader = { staffId: 'li', teamIds: [], permissions: new Set(['saved_view.keep', 'saved_view.share']) };
const own = { ownerId: 'wang', sharedWith: 'nobody', teamId: null } as const;
const kept = { ownerId: 'liu', sharedWith: 'nobody', teamId: null } as const;
const ofTeam = { ownerId: 'liu', sharedWith: 'team', teamId: 'network' } as const;
const ofOtherTeam = { ...ofTeam, teamId: 'desktop' } as const;
const ofAll = { ownerId: 'liu', sharedWith: 'everybody', teamId: null } as const;

test('one sees what is one’s own, one’s team’s and everybody’s', () => {
  const seen = [own, kept, ofTeam, ofOtherTeam, ofAll].map((view) => maySee(plain, view));
  assert.deepEqual(seen, [true, false, true, false, true]);
});

test('whoever may share also sees what any team shares, but not what somebody keeps', () => {
  const seen = [kept, ofTeam, ofOtherTeam, ofAll].map((view) => maySee(lead, view));
  assert.deepEqual(seen, [false, true, true, true]);
});

test('one changes one’s own; whoever may share changes what is shared', () => {
  assert.deepEqual(
    [own, kept, ofTeam, ofAll].map((view) => mayChange(plain, view)),
    [true, false, false, false],
  );
  assert.deepEqual(
    [kept, ofTeam, ofAll].map((view) => mayChange(lead, view)),
    [false, true, true],
  );
});
