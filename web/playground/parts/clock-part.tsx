import { ClockBar } from '../../ui/clock/clock-bar.tsx';
import type { ClockFacts } from '../../ui/clock/clock-face.ts';
import { Section } from '../../ui/words/section.tsx';
import { noon } from '../samples.ts';

const target = 8 * 3600;

function clockAfter(elapsedSeconds: number, rest: Partial<ClockFacts> = {}): ClockFacts {
  const remainingSeconds = target - elapsedSeconds;
  return {
    phase: 'running',
    result: 'open',
    targetSeconds: target,
    elapsedSeconds,
    remainingSeconds,
    deadlineAt: noon,
    isProvisional: false,
    ...rest,
  };
}

const clocks: Record<string, ClockFacts> = {
  running: clockAfter(3 * 3600),
  provisional: clockAfter(3 * 3600, { isProvisional: true }),
  soon: clockAfter(7 * 3600 - 720),
  breached: clockAfter(9.5 * 3600, { result: 'breached' }),
  paused: clockAfter(4 * 3600, { phase: 'paused', deadlineAt: null }),
  pausedOver: clockAfter(10 * 3600, { phase: 'paused', result: 'breached', deadlineAt: null }),
  met: clockAfter(1800, { phase: 'stopped', result: 'met' }),
  missed: clockAfter(26 * 3600, { phase: 'stopped', result: 'breached' }),
  void: clockAfter(0, { phase: 'void' }),
};

export function ClockPart() {
  return (
    <Section title="Clocks">
      <div className="yt-playground-grid">
        {Object.entries(clocks).map(([name, clock]) => (
          <ClockBar key={name} label={`解决 · ${name}`} clock={clock} />
        ))}
      </div>
    </Section>
  );
}
