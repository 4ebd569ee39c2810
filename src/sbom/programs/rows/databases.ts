// Owns the rows of databases, caches and message brokers.
import { after, before, type Program } from '../program.ts';

export const DATABASES: readonly Program[] = [
  {
    name: 'postgresql',
    files: ['postgres'],
    versions: [
      {
        anchor: 'postgres (PostgreSQL) ',
        version: /^postgres \(PostgreSQL\) (\d{1,2}(?:\.\d{1,2}){1,2}|\d{2}(?:beta|rc)\d)[ \n]/,
      },
    ],
    cpes: ['postgresql:postgresql'],
  },
  {
    name: 'mariadb',
    files: ['mariadbd', 'mysqld', 'mariadb', 'mysql'],
    versions: [{ anchor: '-MariaDB', before: 16, version: /\0(\d{1,2}\.\d{1,2}\.\d{1,2})-MariaDB/ }],
    cpes: ['mariadb:mariadb'],
  },
  {
    name: 'redis',
    files: ['redis-server', 'redis-check-rdb', 'redis-check-aof', 'redis-sentinel', 'redis-cli'],
    versions: [{ standalone: /^\d{1,2}\.\d{1,2}\.\d{1,2}(?:-rc\d)?$/, confirmedBy: 'build-id' }],
    cpes: ['redis:redis'],
  },
  {
    name: 'valkey',
    files: ['valkey-server', 'valkey-check-rdb', 'valkey-check-aof', 'valkey-sentinel', 'valkey-cli'],
    versions: [{ standalone: /^\d{1,2}\.\d{1,2}\.\d{1,2}(?:-rc\d)?$/, confirmedBy: 'build-id' }],
    cpes: ['lfprojects:valkey'],
  },
  { name: 'memcached', files: ['memcached'], versions: [after('memcached ')], cpes: ['memcached:memcached'] },
  {
    name: 'rabbitmq',
    files: ['rabbit.app'],
    versions: [{ anchor: '{vsn', version: /^\{vsn, ?"(\d\.\d{1,2}\.\d{1,2}(?:-[\w.]{1,12})?)"\}/ }],
    cpes: ['vmware:rabbitmq', 'pivotal_software:rabbitmq'],
    kind: 'text',
    path: /(?:^|\/)rabbit-(\d[\d.]*)\/ebin\/rabbit\.app$/,
  },
  {
    name: 'sqlite',
    files: ['libsqlite', 'sqlite'],
    versions: [{ standalone: /^3\.\d{1,2}\.\d{1,2}$/ }],
    cpes: ['sqlite:sqlite'],
  },
  { name: 'pgbouncer', files: ['pgbouncer'], versions: [after('PgBouncer ')], cpes: ['pgbouncer:pgbouncer'] },
  { name: 'pgpool-ii', files: ['pgpool'], versions: [before('\0pgpool-II\0')], cpes: ['pgpool:pgpool-ii'] },
  { name: 'sphinx', files: ['searchd'], versions: [after('Sphinx ')], cpes: ['sphinxsearch:sphinx'] },
];
