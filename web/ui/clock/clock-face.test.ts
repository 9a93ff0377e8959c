import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clockFace } from './clock-face.ts';
import type { ClockFacts } from './clock-face.ts';

const hour = 3600;
const running: ClockFacts = {
  phase: 'running',
  result: 'open',
  targetSeconds: 4 * hour,
  elapsedSeconds: hour,
  remainingSeconds: 3 * hour,
  deadlineAt: '2026-11-20T09:00:00.000Z',
  isProvisional: false,
};

test('a running clock says what is left of contractual time', () => {
  assert.deepEqual(clockFace(running), { tone: 'good', share: 0.25, said: 'left', seconds: 3 * hour });
});

test('a clock with three quarters used says "soon"', () => {
  const face = clockFace({ ...running, elapsedSeconds: 3 * hour, remainingSeconds: hour });
  assert.equal(face.tone, 'soon');
});

test('a clock over its target is full and says by how much', () => {
  const face = clockFace({ ...running, result: 'breached', elapsedSeconds: 5 * hour, remainingSeconds: -hour });
  assert.deepEqual(face, { tone: 'breached', share: 1, said: 'over', seconds: hour });
});

test('a paused clock is grey, but stays red when it is over', () => {
  assert.equal(clockFace({ ...running, phase: 'paused' }).tone, 'paused');
  assert.equal(
    clockFace({ ...running, phase: 'paused', result: 'breached', remainingSeconds: -60 }).said,
    'pausedOver',
  );
});

test('a stopped clock says whether it was met, and how long it took or how late it was', () => {
  assert.deepEqual(clockFace({ ...running, phase: 'stopped', result: 'met' }), {
    tone: 'met',
    share: 0.25,
    said: 'met',
    seconds: hour,
  });
  const late = clockFace({ ...running, phase: 'stopped', result: 'breached', remainingSeconds: -120 });
  assert.equal(late.said, 'missed');
  assert.equal(late.seconds, 120);
});

test('a void clock says nothing but that', () => {
  assert.equal(clockFace({ ...running, phase: 'void' }).said, 'void');
});
