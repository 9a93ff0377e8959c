import { command } from '../../../../platform/module/command.ts';
import { timeImport } from './time-import.ts';

export const timeImportCommand = command({
  name: 'tickets time-import',
  textKey: 'service-desk:timeImport.about',
  options: [
    { flags: '--profile <code>', textKey: 'service-desk:timeImport.profile', required: true },
    { flags: '--agreement <name or id>', textKey: 'service-desk:timeImport.agreement', required: true },
  ],
  run(context) {
    const { profile, agreement } = context.options;
    return timeImport(context, { profile: String(profile), agreement: String(agreement) });
  },
  print: ({ agreement, ...counts }, { translate }) => [
    translate('service-desk:timeImport.done', { ...counts, agreement: agreement.name }),
  ],
});
