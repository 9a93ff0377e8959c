/** A host, as a test wants nmap to have found it. */
export interface FoundHost {
  ip?: string;
  mac?: string;
  name?: string;
  state?: 'up' | 'down';
  os?: string;
  type?: string;
}

const doctype = '<!DOCTYPE nmaprun>';

/** What `nmap -sn -O -oX` would write of them. */
export function nmapOf(hosts: readonly FoundHost[], declaration = doctype): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
${declaration}
<?xml-stylesheet href="file:///usr/bin/../share/nmap/nmap.xsl" type="text/xsl"?>
<nmaprun scanner="nmap" args="nmap -O -oX - 192.168.8.0/24" start="1795312800" version="7.93" xmloutputversion="1.05">
${hosts.map(hostOf).join('\n')}
<runstats><finished time="1795312860"/><hosts up="${hosts.length}" down="0" total="${hosts.length}"/></runstats>
</nmaprun>`;
}

function hostOf({ ip = '192.168.8.20', mac, name, state = 'up', os, type }: FoundHost): string {
  const address = mac === undefined ? '' : `<address addr="${mac}" addrtype="mac" vendor="Dell"/>`;
  const hostName = name === undefined ? '' : `<hostname name="${name}" type="PTR"/>`;
  const system =
    os === undefined
      ? ''
      : `<os><osmatch name="${os}" accuracy="96" line="1"><osclass type="${type ?? 'general purpose'}"/></osmatch></os>`;
  return `<host starttime="1795312800"><status state="${state}" reason="arp-response"/>
<address addr="${ip}" addrtype="ipv4"/>${address}<hostnames>${hostName}</hostnames>
<ports><port protocol="tcp" portid="22"><state state="open"/><service name="ssh"/></port></ports>${system}</host>`;
}
