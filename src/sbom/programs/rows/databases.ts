// Owns the rows of databases, caches and message brokers.
import { after, before, type Program } from '../program.ts';

/** Directories of branches have two numbers only. */
const RELEASE = String.raw`\d\.\d\.\d{1,2}`;

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
    name: 'mysql',
    files: ['mysqld', 'mysql', 'mysqladmin', 'mysqldump'],
    versions: [
      { anchor: '/sql/log.cc\0', before: 24, version: /\/mysql-(\d{1,2}\.\d{1,2}\.\d{1,2})\/sql\/log\.cc/ },
      { anchor: '/sql/mysqld.cc\0', before: 24, version: /\/mysql-(\d{1,2}\.\d{1,2}\.\d{1,2})\/sql\/mysqld\.cc/ },
      { anchor: '/vio/viosocket.c', before: 24, version: /\/mysql-(\d{1,2}\.\d{1,2}\.\d{1,2})\/vio\/viosocket\.c/ },
      { anchor: '\0MySQL ', version: /^\0MySQL (\d{1,2}\.\d{1,2}\.\d{1,2})\0/ },
      {
        anchor: '\0%s  Ver %s for %s on %s (%s)',
        before: 40,
        version: /\0(\d{1,2}\.\d{1,2}\.\d{1,2})\0[\w-]{3,12}\0Linux\0%s {2}Ver %s for/,
      },
      {
        anchor: '\0mysql_real_escape_string',
        before: 40,
        version:
          /\0(\d{1,2}\.\d{1,2}\.\d{1,2})\0(?:\d{1,2}\.\d{1,2}\.\d{1,2}\.\d{1,2}\0)?\0{0,7}mysql_real_escape_string/,
      },
    ],
    cpes: ['oracle:mysql', 'mysql:mysql'],
  },
  {
    name: 'percona-server',
    files: ['mysqld', 'mysql'],
    versions: [after('/percona-server-', RELEASE)],
    cpes: ['percona:percona_server', 'oracle:mysql'],
  },
  {
    name: 'percona-xtradb-cluster',
    files: ['mysqld', 'mysql'],
    versions: [after('/Percona-XtraDB-Cluster-', RELEASE)],
    cpes: ['percona:xtradb_cluster', 'percona:percona_server', 'oracle:mysql'],
  },
  {
    name: 'percona-xtrabackup',
    files: ['xtrabackup'],
    versions: [after('/percona-xtrabackup-', RELEASE)],
    cpes: ['percona:xtrabackup'],
  },
  {
    name: 'mongodb',
    files: ['mongod'],
    // The version is followed by the first name of the build information, which depends on the release.
    versions: ['tcmalloc', 'heap_size', 'cppdefines'].map((name) => ({
      anchor: `\0${name}\0`,
      before: 20,
      version: new RegExp(`\\0([3-9]\\.\\d\\.\\d{1,3}(?:-rc\\d{1,2})?)\\0${name}\\0`),
    })),
    cpes: ['mongodb:mongodb'],
  },
  {
    name: 'arangodb',
    files: ['arangod', 'arangosh'],
    versions: [{ standalone: /^(3\.\d{1,2}\.\d{1,2}(?:-\d{1,2})?)(?: enterprise)? \[linux\]$/ }],
    cpes: ['arangodb:arangodb'],
  },
  {
    name: 'redis',
    files: ['redis-server', 'redis-check-rdb', 'redis-check-aof', 'redis-sentinel', 'redis-cli'],
    versions: [
      { standalone: /^\d{1,2}\.\d{1,2}\.\d{1,2}(?:-rc\d)?$/, confirmedBy: 'build-id' },
      after('Server started, Redis version '),
    ],
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
