import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useHotkeys } from '../../../../web/ui/use-hotkeys.ts';
import type { CallerMachine } from '../../machine.contract.ts';

interface MachineKeysProps {
  /** At most nine: as many as there are keys. */
  machines: readonly CallerMachine[];
  onChoose?: ((id: string) => void) | undefined;
}

/** The caller's machines, those first that there is most trouble with: Alt and a digit takes one, wherever the cursor is. */
export function MachineKeys({ machines, onChoose }: MachineKeysProps) {
  const { t } = useTranslation('service-desk');
  useHotkeys(Object.fromEntries(machines.map(({ id }, at) => [`Alt+${at + 1}`, () => onChoose?.(id)])));
  if (machines.length === 0) return null;
  return (
    <div className="ticket-record-machines" role="group" aria-label={t('record.machines')}>
      {machines.map(({ id, number, name }, at) => (
        <Button key={id} size="small" onClick={() => onChoose?.(id)} aria-keyshortcuts={`Alt+${at + 1}`}>
          {number} {name} <kbd>Alt+{at + 1}</kbd>
        </Button>
      ))}
    </div>
  );
}
