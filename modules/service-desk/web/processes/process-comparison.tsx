import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import { Section } from '../../../../web/ui/words/section.tsx';
import type { ProcessVariantView } from '../../process-variant.contract.ts';
import { ProcessDiagram } from './process-diagram.tsx';
import './processes.css';
import { useProcessLines, type ProcessLine } from './use-process-words.ts';

/** The variant beside the standard: as pictures, and word by word, with what differs marked. */
export function ProcessComparison({ variant }: { variant: ProcessVariantView }) {
  const { t } = useTranslation('service-desk');
  const format = useFormat();
  const linesOf = useProcessLines();
  // one that has not begun is shown as it will be
  const shown = variant.current ?? variant.versions[0];
  if (!shown) return null;
  const lines = linesOf(shown.terms, variant);
  const begins = variant.current ? null : t('process.begins', { day: format.day(shown.validFrom) });
  return (
    <Section title={t('process.comparison')} beside={begins && <span className="yt-quiet">{begins}</span>}>
      <ProcessDiagram title={t('process.standard')} ways={variant.ways} lines={lines} of="standard" />
      <ProcessDiagram title={variant.name} ways={variant.ways} lines={lines} of="variant" />
      <Lines lines={lines} name={variant.name} />
      <p className="yt-quiet">{t('process.fixed')}</p>
    </Section>
  );
}

function Lines({ lines, name }: { lines: readonly ProcessLine[]; name: string }) {
  const { t } = useTranslation('service-desk');
  return (
    <table className="process-lines">
      <thead>
        <tr>
          <th scope="col">{t('process.what')}</th>
          <th scope="col">{t('process.standard')}</th>
          <th scope="col">{name}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ label, standard, own, isOther }) => (
          <tr key={label} data-other={isOther}>
            <th scope="row">{label}</th>
            <td>{standard}</td>
            <td>{own}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
