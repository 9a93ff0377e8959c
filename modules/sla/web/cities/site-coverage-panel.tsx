import { useAnswer } from '../../../../web/api/use-answer.ts';
import type { PanelProps } from '../../../../web/register.ts';
import { Answered } from '../../../../web/ui/state/answered.tsx';
import { readSite } from '../../../customers/site.contract.ts';
import { PlaceCoverage } from './place-coverage.tsx';

/** What may be promised at a site, by where it is. */
export function SiteCoveragePanel({ subjectId }: PanelProps) {
  return (
    <Answered result={useAnswer(readSite, { params: { site: subjectId } })}>
      {({ region, address }) => <PlaceCoverage region={region} address={address} />}
    </Answered>
  );
}
