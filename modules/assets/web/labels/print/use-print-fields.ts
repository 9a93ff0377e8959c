import { useTranslation } from 'react-i18next';
import type { Field } from '../../../../../web/ui/form/field.ts';
import { customerSource, sitesOf } from '../../../../customers/web/index.ts';
import { labelPapers } from '../../../label-layout.contract.ts';
import { labelTemplateCodes } from '../../../label-template.contract.ts';
import type { PrintEntry } from './print-dialog.tsx';

/** Which machines is asked where none are chosen; where to begin, on sheets. */
export function usePrintFields(entered: PrintEntry, { isChosen }: { isChosen: boolean }): Field[] {
  const { t } = useTranslation('assets');
  const { columns, rows } = labelPapers[entered.template];
  const choices = labelTemplateCodes.map((value) => ({ value, label: t(`label.template.codes.${value}`) }));
  const which: Field[] = [
    { kind: 'search', name: 'customerId', label: t('label.print.customer'), source: customerSource },
    { kind: 'search', name: 'siteId', label: t('label.print.site'), source: sitesOf(entered.customerId) },
    { kind: 'switch', name: 'onlyOutdated', label: t('label.print.onlyOutdated') },
  ];
  const place: Field = {
    kind: 'number',
    name: 'firstPlace',
    label: t('label.print.firstPlace'),
    help: t('label.print.firstPlaceHelp'),
    least: 1,
    largest: columns * rows,
  };
  return [
    ...(isChosen ? [] : which),
    { kind: 'choice', name: 'template', label: t('label.print.template'), choices, isRequired: true },
    { kind: 'switch', name: 'newPins', label: t('label.print.newPins'), help: t('label.print.newPinsHelp') },
    ...(columns * rows > 1 ? [place] : []),
  ];
}
