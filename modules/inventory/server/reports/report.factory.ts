/** A machine, as a test wants an agent to report it. */
export interface Machine {
  name?: string;
  serial?: string;
  uuid?: string;
  macs?: readonly string[];
  disk?: string;
  deviceid?: string;
  /** Names; none: it says nothing of programs. */
  programs?: readonly string[];
}

/** What a GLPI agent would send of it. */
export function documentOf({
  name = 'pc-1',
  serial = '',
  uuid = '',
  macs = [],
  disk = 'S1',
  deviceid = 'd-1',
  programs,
}: Machine) {
  const content = {
    bios: { ssn: serial, smanufacturer: 'Dell Inc.', smodel: 'OptiPlex 7090' },
    hardware: { name, uuid, chassis_type: 'Desktop' },
    operatingsystem: { full_name: 'Windows 11 专业版' },
    networks: macs.map((mac, at) => ({ description: `eth${at}`, mac, ipaddress: '192.168.8.20' })),
    ...(programs && { softwares: programs.map((program) => ({ name: program })) }),
    storages: [{ name: 'disk0', model: 'Samsung 980', disksize: 512_000, serial: disk, type: 'disk' }],
  };
  return JSON.stringify({ action: 'inventory', deviceid, content });
}
