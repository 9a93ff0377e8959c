import type { QueryOf } from '../../../../kernel/contract.ts';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { Answered } from '../../../../web/ui/state/answered.tsx';
import { readCover } from '../../cover.contract.ts';
import '../contracts/contract-page.css';
import { CoverWords } from '../cover/cover-words.tsx';
import '../cover/cover.css';

/** The contract that would cover work there today, and the others. */
export function ServingContracts({ query }: { query: QueryOf<typeof readCover> }) {
  const result = useAnswer(readCover, { query });
  return (
    <Answered result={result}>
      {({ others, ...first }) => (
        <ul className="cover-lines yt-amid-words">
          {[first, ...others].map((cover, at) => (
            <li key={cover.contract?.id ?? at}>
              <CoverWords cover={cover} />
            </li>
          ))}
        </ul>
      )}
    </Answered>
  );
}
