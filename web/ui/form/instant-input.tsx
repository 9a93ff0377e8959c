import { Input } from 'antd';
import { useTimeZone } from '../../i18n/use-format.ts';
import { instantFromWall, wallFromInstant } from './wall-time.ts';

interface InstantInputProps {
  id?: string | undefined;
  value?: string | undefined;
  onChange?: ((value: string | undefined) => void) | undefined;
  isDisabled?: boolean | undefined;
}

/** A point in time as the viewer's clock shows it. */
export function InstantInput({ id, value, onChange, isDisabled }: InstantInputProps) {
  const timeZone = useTimeZone();
  const change = (wall: string) => onChange?.(wall === '' ? undefined : instantFromWall(wall, timeZone));
  return (
    <Input
      id={id}
      type="datetime-local"
      // a year of four digits: typing goes on to the month by itself
      max="9999-12-31T23:59"
      disabled={isDisabled}
      value={value === undefined ? '' : wallFromInstant(value, timeZone)}
      onChange={(event) => change(event.target.value)}
    />
  );
}
