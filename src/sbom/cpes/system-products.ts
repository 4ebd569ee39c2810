// Owns the products of system packages in the National Vulnerability Database.
import { productsByPackage } from './product-table.ts';

/**
 * By the name of the source package of Debian, Alpine and RPM distributions, without the version in it: `openssl` for
 * openssl3. Names of rows of the table of programs are not repeated here.
 */
export const SYSTEM_PRODUCTS = productsByPackage(`
  openssl:openssl openssl compat-openssl
  haxx:curl curl
  haxx:libcurl curl
  gnu:glibc glibc
  gnu:coreutils coreutils
  gnu:binutils binutils
  gnu:gcc gcc
  gnu:findutils findutils
  gnu:grep grep
  gnu:sed sed
  gnu:diffutils diffutils
  gnu:patch patch
  gnu:cpio cpio
  gnu:ncurses ncurses
  gnu:readline readline
  gnu:libtasn1 libtasn
  gnu:libidn libidn
  gnu:libidn2 libidn2
  gnu:libunistring libunistring
  gmplib:gmp gmp
  gnu:mpfr mpfr
  gnu:gettext gettext
  gnu:gdbm gdbm
  gnu:inetutils inetutils
  gnu:screen screen
  nettle_project:nettle nettle
  gnu:wget2 wget2
  gnu:less less
  greenwoodsoftware:less less
  gnu:groff groff
  gnu:m4 m
  gnu:indent indent
  gnu:bison bison
  gnu:grub2 grub
  gnu:libmicrohttpd libmicrohttpd
  p11-kit_project:p11-kit p11-kit
  gnupg:gnupg gnupg
  gnu:gpgme gpgme
  gnupg:libgcrypt libgcrypt libgcrypt20
  gnupg:libksba libksba
  gnome:glib glib glib2.0
  gnome:gdk-pixbuf gdk-pixbuf gdk-pixbuf2
  gnome:librsvg librsvg librsvg2
  gnome:pango pango pango1.0
  gnome:libsoup libsoup libsoup2.4 libsoup3
  gnome:gtk gtk gtk+3.0
  gnome:gvfs gvfs
  xmlsoft:libxml2 libxml2 libxml
  xmlsoft:libxslt libxslt
  libexpat_project:libexpat expat libexpat
  zlib:zlib zlib
  facebook:zstandard zstd libzstd
  tukaani:xz xz xz-utils
  bzip:bzip2 bzip2 bzip
  lz4_project:lz4 lz4
  google:brotli brotli
  libarchive:libarchive libarchive
  info-zip:unzip unzip
  info-zip:zip zip
  7-zip:p7zip p7zip
  7-zip:7-zip 7zip
  python:python python python3 python3.9 python3.10 python3.11 python3.12 python3.13 python3.14
  pypa:pip python-pip py3-pip pip
  python:setuptools setuptools py3-setuptools python-setuptools
  djangoproject:django python-django py3-django
  palletsprojects:jinja jinja2 py3-jinja2 python-jinja2
  palletsprojects:flask flask py3-flask python-flask
  palletsprojects:werkzeug python-werkzeug werkzeug py3-werkzeug
  python:requests requests py3-requests python-requests
  python:urllib3 python-urllib3 py3-urllib3
  cryptography.io:cryptography python-cryptography py3-cryptography
  python:pillow pillow py3-pillow
  pyyaml:pyyaml pyyaml py3-yaml
  ruby-lang:ruby ruby ruby2.7 ruby3.1 ruby3.3
  perl:perl perl
  php:php php php7 php8 php7.4 php8.1 php8.2 php8.3 php8.4 php81 php82 php83 php84
  nodejs:node.js nodejs nodejs-current
  npmjs:npm npm
  golang:go go golang golang-1.19 golang-1.21 golang-1.22 golang-1.23 golang-1.24
  rust-lang:rust rust rustc
  llvm:llvm llvm llvm-toolchain llvm-toolchain-14 llvm-toolchain-16 llvm-toolchain-19
  oracle:openjdk openjdk openjdk-8 openjdk-11 openjdk-17 openjdk-21 openjdk-25 openjdk8 openjdk11 openjdk17 openjdk21 java-1.8.0-openjdk java-11-openjdk java-17-openjdk java-21-openjdk
  erlang:erlang\\/otp erlang
  elixir-lang:elixir elixir
  lua:lua lua lua5.1 lua5.3 lua5.4
  tcl:tcl tcl tcl8.6
  sqlite:sqlite sqlite sqlite3
  postgresql:postgresql postgresql postgresql-13 postgresql-14 postgresql-15 postgresql-16 postgresql-17
  mariadb:mariadb mariadb mariadb-10.5 mariadb-connector-c
  oracle:mysql mysql mysql-8.0 mysql-8.4 community-mysql
  mongodb:mongodb mongodb
  redis:redis redis
  lfprojects:valkey valkey
  openbsd:openssh openssh
  libssh:libssh libssh
  libssh2:libssh2 libssh2
  mit:kerberos_5 krb5
  heimdal_project:heimdal heimdal
  openldap:openldap openldap openldap2
  cyrusimap:cyrus-sasl cyrus-sasl cyrus-sasl2
  linux-pam:linux-pam pam linux-pam
  sudo_project:sudo sudo
  shadow_project:shadow shadow shadow-utils
  debian:shadow shadow
  kernel:util-linux util-linux
  e2fsprogs_project:e2fsprogs e2fsprogs
  systemd_project:systemd systemd
  freedesktop:dbus dbus
  polkit_project:polkit polkit policykit-1
  debian:dpkg dpkg
  debian:advanced_package_tool apt
  debian:apt apt
  rpm:rpm rpm
  alpinelinux:apk-tools apk-tools
  avahi:avahi avahi
  iproute2_project:iproute2 iproute2
  netfilter:iptables iptables
  netfilter:nftables nftables
  tcpdump:libpcap libpcap
  tcpdump:tcpdump tcpdump
  isc:bind bind bind9
  isc:dhcp isc-dhcp dhcp
  thekelleys:dnsmasq dnsmasq
  nlnetlabs:unbound unbound
  nlnetlabs:ldns ldns
  c-ares:c-ares c-ares
  nghttp2:nghttp2 nghttp2
  apache:http_server apache2 httpd
  apache:apr-util apr-util
  apache:portable_runtime apr
  apache:subversion subversion
  apache:tomcat tomcat tomcat9 tomcat10
  apache:maven maven
  apache:ant ant
  apache:log4j apache-log4j2 log4j
  f5:nginx nginx
  nginx:nginx nginx
  haproxy:haproxy haproxy
  lighttpd:lighttpd lighttpd
  varnish-software:varnish_cache varnish
  squid-cache:squid squid
  libtiff:libtiff tiff libtiff
  libpng:libpng libpng libpng1.6
  libjpeg-turbo:libjpeg-turbo libjpeg-turbo
  webmproject:libwebp libwebp
  webmproject:libvpx libvpx
  freetype:freetype freetype
  harfbuzz_project:harfbuzz harfbuzz
  fontconfig_project:fontconfig fontconfig
  cairographics:cairo cairo
  pixman:pixman pixman
  littlecms:little_cms lcms2
  uclouvain:openjpeg openjpeg2 openjpeg
  jasper_project:jasper jasper
  artifex:ghostscript ghostscript
  artifex:jbig2dec jbig2dec
  imagemagick:imagemagick imagemagick ImageMagick
  graphicsmagick:graphicsmagick graphicsmagick
  freedesktop:poppler poppler
  ffmpeg:ffmpeg ffmpeg
  gstreamer_project:gstreamer gstreamer1.0 gstreamer
  xiph.org:libvorbis libvorbis
  flac_project:flac flac
  libsndfile_project:libsndfile libsndfile
  aomedia:aomedia aom
  struktur:libde265 libde265
  struktur:libheif libheif
  x.org:libx11 libx11
  x.org:libxcb libxcb
  x.org:x_server xorg-server
  x.org:libxpm libxpm
  x.org:libxfont libxfont
  mesa3d:mesa mesa
  pcre:pcre pcre pcre3
  pcre:pcre2 pcre2
  oniguruma_project:oniguruma libonig oniguruma
  jansson_project:jansson jansson
  json-c_project:json-c json-c
  pyyaml:libyaml libyaml
  google:protobuf protobuf
  grpc:grpc grpc
  gnu:gnutls gnutls gnutls28
  mozilla:network_security_services nss
  mozilla:nspr nspr
  mozilla:firefox firefox
  mozilla:firefox_esr firefox-esr
  mozilla:thunderbird thunderbird
  google:chrome chromium
  arm:mbed_tls mbedtls
  wolfssl:wolfssl wolfssl
  libevent_project:libevent libevent
  libuv_project:libuv libuv libuv1
  unicode:international_components_for_unicode icu icu-libs
  icu-project:international_components_for_unicode icu icu-libs
  oracle:berkeley_db db5.3 libdb
  git-scm:git git
  mercurial:mercurial mercurial
  vim:vim vim
  gnu:emacs emacs
  gnu:nano nano
  gnu:bash bash
  gnu:tar tar
  gnu:gzip gzip
  gnu:gawk gawk
  gnu:wget wget
  gnu:make make make-dfsg
  samba:samba samba
  samba:rsync rsync
  file_project:file file
  ntp:ntp ntp
  tuxfamily:chrony chrony
  rsyslog:rsyslog rsyslog
  logrotate_project:logrotate logrotate
  docker:docker docker.io moby docker-ce docker
  linuxfoundation:containerd containerd
  linuxfoundation:runc runc
  podman_project:podman podman libpod
  wordpress:wordpress wordpress
  memcached:memcached memcached
  vmware:rabbitmq rabbitmq-server
  elastic:elasticsearch elasticsearch
  elastic:kibana kibana
  elastic:logstash logstash
  amazon:opensearch opensearch
  jenkins:jenkins jenkins
  grafana:grafana grafana
  prometheus:prometheus prometheus
  etcd:etcd etcd
  hashicorp:consul consul
  hashicorp:vault vault
  hashicorp:terraform terraform
  hashicorp:nomad nomad
  traefik:traefik traefik
  caddyserver:caddy caddy
  influxdata:influxdb influxdb
  zabbix:zabbix zabbix
  qemu:qemu qemu
  busybox:busybox busybox
  musl-libc:musl musl
  libtirpc_project:libtirpc libtirpc
  libcap_project:libcap libcap2 libcap
  libbpf_project:libbpf libbpf
  libseccomp_project:libseccomp libseccomp
  fuse_project:fuse fuse fuse3
  zeromq:libzmq zeromq3 zeromq
  eclipse:mosquitto mosquitto
  postfix:postfix postfix
  exim:exim exim4 exim
  dovecot:dovecot dovecot
  proftpd:proftpd proftpd-dfsg proftpd
  libgit2:libgit2 libgit2
  jqlang:jq jq
  osgeo:gdal gdal
  osgeo:proj proj
  hdfgroup:hdf5 hdf5
  unixodbc:unixodbc unixodbc
  freetds:freetds freetds
`);
