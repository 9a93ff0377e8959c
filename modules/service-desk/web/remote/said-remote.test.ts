import assert from 'node:assert/strict';
import { test } from 'node:test';
import { apartFromRemote, type EnteredRemote } from './said-remote.ts';

const said = (entered: EnteredRemote) => apartFromRemote(entered).remote;

test('one tick says that the caller agreed to be controlled', () => {
  assert.deepEqual(said({ remote: true }), { scope: 'control' });
});

test('what was entered beside an open tick is not sent', () => {
  assert.equal(said({ remote: false, remoteScope: 'view', remoteTool: '向日葵' }), undefined);
});

test('tool, session and person go along where they were entered', () => {
  assert.deepEqual(
    said({ remote: true, remoteScope: 'view', remoteTool: '向日葵', remoteSession: '8213', remotePerson: '' }),
    { scope: 'view', tool: '向日葵', toolSession: '8213' },
  );
});

test('all else that was entered stays as it was', () => {
  assert.deepEqual(apartFromRemote({ code: 'permanent', remote: true, remoteTool: '向日葵' }).rest, {
    code: 'permanent',
  });
});
