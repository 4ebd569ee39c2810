// Owns the rows of web, mail, name and other servers.
import { after, before, type Program } from '../program.ts';

export const SERVERS: readonly Program[] = [
  {
    name: 'nginx',
    files: ['nginx', 'openresty', 'tengine', 'angie'],
    versions: [after('nginx version: nginx/')],
    cpes: ['f5:nginx', 'nginx:nginx'],
  },
  {
    name: 'httpd',
    files: ['httpd', 'apache2'],
    versions: [{ anchor: '\0Apache/2.', version: /^\0Apache\/(2\.\d\.\d{1,3})(?:-dev)?[ \0]/ }],
    cpes: ['apache:http_server'],
  },
  {
    name: 'haproxy',
    files: ['haproxy'],
    versions: [
      {
        anchor: ', released 20',
        before: 60,
        version: /version (\d\.\d{1,2}(?:\.\d{1,3}|-dev\d{1,3})?)[\w.+~-]*, released 20/,
      },
    ],
    cpes: ['haproxy:haproxy'],
  },
  {
    name: 'lighttpd',
    files: ['lighttpd', 'lighttpd-angel'],
    versions: [after('lighttpd/')],
    cpes: ['lighttpd:lighttpd'],
  },
  {
    name: 'varnish',
    files: ['varnishd'],
    versions: [{ anchor: 'varnish-', version: /^varnish-(\d\.\d\.\d{1,2}) revision / }],
    cpes: ['varnish-software:varnish_cache', 'varnish_cache_project:varnish_cache'],
  },
  { name: 'squid', files: ['squid'], versions: [after('\0squid/')], cpes: ['squid-cache:squid'] },
  {
    name: 'nghttp2',
    files: ['nghttpx', 'nghttpd'],
    versions: [after('nghttpx nghttp2/'), after('nghttp2/'), after('nghttpd nghttp2/')],
    cpes: ['nghttp2:nghttp2'],
  },
  {
    name: 'uwsgi',
    files: ['uwsgi', 'uwsgi-core'],
    versions: [
      { anchor: 'listen_queue_errors', before: 28, version: /\0(2\.\d\.\d{1,2}(?:\.\d)?)(?:-\w{1,10})?\0listen_queue/ },
    ],
    cpes: ['unbit:uwsgi'],
  },
  {
    name: 'proftpd',
    files: ['proftpd'],
    versions: [{ anchor: '\0ProFTPD Version ', version: /^\0ProFTPD Version (1\.\d\.\d{1,2}[a-z]?(?:rc\d)?)\0/ }],
    cpes: ['proftpd:proftpd'],
  },
  { name: 'vsftpd', files: ['vsftpd'], versions: [after('(vsFTPd ')], cpes: ['vsftpd_project:vsftpd'] },
  {
    name: 'bind',
    files: ['named'],
    versions: [
      { anchor: 'bind-', version: /^bind-(9\.\d{1,2}\.\d{1,2})/ },
      { anchor: 'libisc-9.', version: /^libisc-(9\.\d{1,2}\.\d{1,2})[-.]/ },
    ],
    cpes: ['isc:bind'],
  },
  { name: 'unbound', files: ['unbound'], versions: [after('\0unbound ')], cpes: ['nlnetlabs:unbound'] },
  {
    name: 'dnsmasq',
    files: ['dnsmasq'],
    versions: [after('dnsmasq-', String.raw`2\.\d{1,3}(?:(?:test|rc)\d{1,3})?`)],
    cpes: ['thekelleys:dnsmasq'],
  },
  {
    name: 'openssh',
    files: ['sshd', 'ssh', 'sshd-session'],
    versions: [{ anchor: 'OpenSSH_', version: /^OpenSSH_(\d{1,2}\.\d(?:\.\d)?p\d)[ \0]/ }],
    cpes: ['openbsd:openssh'],
  },
  {
    name: 'dropbear',
    files: ['dropbear', 'dropbearmulti', 'dbclient'],
    versions: [after('SSH-2.0-dropbear_', String.raw`20\d\d\.\d{1,3}`)],
    cpes: ['dropbear_ssh_project:dropbear_ssh'],
  },
  {
    name: 'postfix',
    files: ['master', 'postconf', 'libpostfix-global'],
    versions: [after('mail_version='), after('mail_version\0')],
    cpes: ['postfix:postfix'],
    path: /(?:^|\/)postfix\/|(?:^|\/)postconf$/,
  },
  { name: 'exim', files: ['exim', 'exim4'], versions: [before('\0<<eximversion>>')], cpes: ['exim:exim'] },
  {
    name: 'dovecot',
    files: ['dovecot'],
    versions: [{ anchor: 'Dovecot v', version: /^Dovecot v(\d\.\d{1,2}\.\d{1,2}(?:\.\d{1,2})?)(?:-\d)?[ \0]/ }],
    cpes: ['dovecot:dovecot'],
  },
  {
    name: 'openvpn',
    files: ['openvpn'],
    versions: [{ anchor: 'OpenVPN ', version: /^OpenVPN (\d\.\d{1,2}(?:\.\d{1,3}|_(?:rc|beta|alpha)\d)) \w{3,12}-/ }],
    cpes: ['openvpn:openvpn'],
  },
  {
    name: 'strongswan',
    files: ['charon', 'charon-systemd'],
    versions: [
      { anchor: '\0Linux strongSwan %s', before: 16, version: /\0(\d\.\d{1,2}\.\d{1,2})\0Linux strongSwan %s/ },
      { anchor: '(strongSwan ', version: /^\(strongSwan (\d\.\d{1,2}\.\d{1,2})[,)]/ },
    ],
    cpes: ['strongswan:strongswan'],
  },
  {
    name: 'tor',
    files: ['tor'],
    versions: [after('\0tor ', String.raw`0\.\d\.\d{1,2}\.\d{1,2}(?:-alpha|-rc)?`)],
    cpes: ['torproject:tor'],
  },
  {
    name: 'coturn',
    files: ['turnserver'],
    versions: [after('Coturn-'), after('TURN Server ')],
    cpes: ['coturn_project:coturn'],
  },
  {
    name: 'freeradius',
    files: ['freeradius', 'radiusd'],
    versions: [after('FreeRADIUS Version ')],
    cpes: ['freeradius:freeradius'],
  },
  {
    name: 'openldap',
    files: ['slapd', 'ldapsearch'],
    versions: [{ anchor: '$OpenLDAP: ', version: /^\$OpenLDAP: \w{5,12} (\d\.\d\.\d{1,2})/ }],
    cpes: ['openldap:openldap'],
  },
  {
    name: 'samba',
    files: ['smbd'],
    versions: [{ anchor: 'SAMBA_4.', version: /^SAMBA_(4\.\d{1,2}\.\d{1,2})[_\0]/ }],
    cpes: ['samba:samba'],
  },
  {
    name: 'cups',
    files: ['cupsd'],
    versions: [after('CUPS/', String.raw`\d\.\d\.\d{1,2}(?:rc\d|b\d)?`), after('CUPS v')],
    cpes: ['openprinting:cups', 'apple:cups'],
  },
  { name: 'keepalived', files: ['keepalived'], versions: [after('Keepalived v')], cpes: ['keepalived:keepalived'] },
  {
    name: 'mosquitto',
    files: ['mosquitto'],
    versions: [before('\0mosquitto version %s')],
    cpes: ['eclipse:mosquitto'],
  },
  {
    name: 'asterisk',
    files: ['asterisk'],
    versions: [{ standalone: /^((?:1[3-9]|2\d)\.\d{1,2}\.\d{1,2})(?:~dfsg\S{0,20})?$/ }],
    cpes: ['digium:asterisk', 'sangoma:asterisk'],
  },
  { name: 'icecast', files: ['icecast', 'icecast2'], versions: [after('Icecast ')], cpes: ['xiph:icecast'] },
  { name: 'stunnel', files: ['stunnel', 'stunnel4'], versions: [after('stunnel ')], cpes: ['stunnel:stunnel'] },
  { name: 'rsyslog', files: ['rsyslogd'], versions: [after('This is rsyslog version ')], cpes: ['rsyslog:rsyslog'] },
  {
    name: 'syslog-ng',
    files: ['syslog-ng'],
    versions: [{ anchor: 'syslog-ng ', version: /^syslog-ng \d \((\d\.\d{1,2}\.\d)\)\n/ }],
    cpes: ['oneidentity:syslog-ng'],
  },
  { name: 'monit', files: ['monit'], versions: [after('Monit version '), after('monit ')], cpes: ['mmonit:monit'] },
];
