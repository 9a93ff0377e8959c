import { useEffect, useState } from 'react';
import type { Hit } from './use-found.tsx';

type Choice = 'open' | 'second' | 'nothing';

interface Chosen {
  here: Hit | undefined;
  isSettled: boolean;
  onChoose: (href: string) => void;
}

/**
 * Quick hands, and scanners, press Enter before the answer is there: what stood there before is not what they mean. The
 * choice waits for the answer to what was typed, and is dropped when something else is typed.
 */
export function useChosen({ here, isSettled, onChoose }: Chosen): (choice: Choice) => void {
  const [waiting, wait] = useState<Choice>('nothing');
  const hrefOf = (choice: Choice) => (choice === 'second' ? here?.second?.href : here?.href);
  const choose = (choice: Choice) => {
    const isReady = isSettled || here?.isSure === true;
    const href = isReady && choice !== 'nothing' ? hrefOf(choice) : undefined;
    wait(isReady ? 'nothing' : choice);
    if (href !== undefined) onChoose(href);
  };
  useEffect(() => {
    if (waiting !== 'nothing' && isSettled) choose(waiting);
  });
  return choose;
}
