// Owns the products of Maven artifacts in the National Vulnerability Database.
import { productsByPackage } from './product-table.ts';

/** By group and name. `group:*` stands for all artifacts of the group. */
export const MAVEN_PRODUCTS = productsByPackage(`
  apache:log4j org.apache.logging.log4j:log4j-core org.apache.logging.log4j:log4j-api log4j:log4j
  apache:commons_text org.apache.commons:commons-text
  apache:commons_collections commons-collections:commons-collections org.apache.commons:commons-collections4
  apache:commons_fileupload commons-fileupload:commons-fileupload org.apache.commons:commons-fileupload2-core
  apache:commons_io commons-io:commons-io
  apache:commons_compress org.apache.commons:commons-compress
  apache:commons_configuration org.apache.commons:commons-configuration2 commons-configuration:commons-configuration
  apache:commons_beanutils commons-beanutils:commons-beanutils
  apache:commons_lang commons-lang:commons-lang org.apache.commons:commons-lang3
  apache:commons_net commons-net:commons-net
  apache:commons_email org.apache.commons:commons-email
  apache:commons_jxpath commons-jxpath:commons-jxpath
  apache:httpclient org.apache.httpcomponents:httpclient org.apache.httpcomponents.client5:httpclient5
  apache:tomcat org.apache.tomcat.embed:tomcat-embed-core org.apache.tomcat:tomcat-catalina org.apache.tomcat:tomcat-coyote org.apache.tomcat.embed:tomcat-embed-websocket
  apache:struts org.apache.struts:struts2-core struts:struts org.apache.struts:struts-core
  apache:shiro org.apache.shiro:shiro-core org.apache.shiro:shiro-web
  apache:kafka org.apache.kafka:kafka_2.11 org.apache.kafka:kafka_2.12 org.apache.kafka:kafka_2.13 org.apache.kafka:kafka-server org.apache.kafka:kafka-core
  apache:zookeeper org.apache.zookeeper:zookeeper
  apache:activemq org.apache.activemq:activemq-broker org.apache.activemq:activemq-client org.apache.activemq:activemq-all
  apache:activemq_artemis org.apache.activemq:artemis-server
  apache:cassandra org.apache.cassandra:cassandra-all org.apache.cassandra:apache-cassandra
  apache:solr org.apache.solr:solr-core org.apache.solr:solr-solrj
  apache:lucene org.apache.lucene:lucene-core
  apache:hadoop org.apache.hadoop:hadoop-common org.apache.hadoop:hadoop-client
  apache:hbase org.apache.hbase:hbase-server
  apache:hive org.apache.hive:hive-exec
  apache:spark org.apache.spark:spark-core_2.12 org.apache.spark:spark-core_2.13
  apache:flink org.apache.flink:flink-runtime org.apache.flink:flink-core
  apache:poi org.apache.poi:poi org.apache.poi:poi-ooxml
  apache:pdfbox org.apache.pdfbox:pdfbox
  apache:tika org.apache.tika:tika-core org.apache.tika:tika-parsers
  apache:camel org.apache.camel:camel-core
  apache:cxf org.apache.cxf:cxf-core org.apache.cxf:cxf-rt-transports-http
  apache:velocity_engine org.apache.velocity:velocity-engine-core org.apache.velocity:velocity
  apache:xalan-java xalan:xalan
  apache:xerces-j xerces:xercesImpl
  apache:batik org.apache.xmlgraphics:batik-transcoder org.apache.xmlgraphics:batik-bridge
  apache:dubbo org.apache.dubbo:dubbo com.alibaba:dubbo
  apache:mina org.apache.mina:mina-core
  apache:sshd org.apache.sshd:sshd-core
  apache:santuario_xml_security_for_java org.apache.santuario:xmlsec
  apache:ignite org.apache.ignite:ignite-core
  apache:ant org.apache.ant:ant
  apache:ivy org.apache.ivy:ivy
  apache:maven org.apache.maven:maven-core
  apache:avro org.apache.avro:avro
  apache:thrift org.apache.thrift:libthrift
  vmware:spring_framework org.springframework:*
  vmware:spring_boot org.springframework.boot:spring-boot
  vmware:spring_security org.springframework.security:spring-security-core org.springframework.security:spring-security-web
  vmware:spring_cloud_gateway org.springframework.cloud:spring-cloud-gateway-server
  vmware:spring_data_rest org.springframework.data:spring-data-rest-webmvc
  pivotal_software:spring_framework org.springframework:spring-core
  fasterxml:jackson-databind com.fasterxml.jackson.core:jackson-databind
  fasterxml:jackson-core com.fasterxml.jackson.core:jackson-core
  fasterxml:woodstox com.fasterxml.woodstox:woodstox-core
  jettison_project:jettison org.codehaus.jettison:jettison
  eclipse:jetty org.eclipse.jetty:jetty-server org.eclipse.jetty:jetty-http org.eclipse.jetty:jetty-util org.eclipse.jetty:jetty-io
  eclipse:jersey org.glassfish.jersey.core:jersey-common org.glassfish.jersey.core:jersey-server
  eclipse:vert.x-web io.vertx:vertx-web
  eclipse:glassfish org.glassfish.main:glassfish
  netty:netty io.netty:*
  google:guava com.google.guava:guava
  google:gson com.google.code.gson:gson
  google:protobuf-java com.google.protobuf:protobuf-java
  google:protobuf com.google.protobuf:protobuf-java
  google:oauth_client_library_for_java com.google.oauth-client:google-oauth-client
  grpc:grpc io.grpc:grpc-core
  squareup:okhttp com.squareup.okhttp3:okhttp
  squareup:okio com.squareup.okio:okio
  snakeyaml_project:snakeyaml org.yaml:snakeyaml
  xerial:snappy-java org.xerial.snappy:snappy-java
  sqlite_jdbc_project:sqlite_jdbc org.xerial:sqlite-jdbc
  postgresql:postgresql_jdbc_driver org.postgresql:postgresql
  oracle:mysql_connector\\/j mysql:mysql-connector-java com.mysql:mysql-connector-j
  mariadb:connector\\/j org.mariadb.jdbc:mariadb-java-client
  microsoft:mssql-jdbc com.microsoft.sqlserver:mssql-jdbc
  h2database:h2 com.h2database:h2
  hsqldb:hypersql_database org.hsqldb:hsqldb
  qos:logback ch.qos.logback:logback-classic ch.qos.logback:logback-core
  qos:slf4j org.slf4j:slf4j-ext
  bouncycastle:bouncy_castle_for_java org.bouncycastle:bcprov-jdk15on org.bouncycastle:bcprov-jdk18on org.bouncycastle:bcpkix-jdk18on
  bouncycastle:legion-of-the-bouncy-castle-java-crytography-api org.bouncycastle:bcprov-jdk15on org.bouncycastle:bcprov-jdk18on
  hibernate:hibernate_orm org.hibernate:hibernate-core org.hibernate.orm:hibernate-core
  redhat:hibernate_validator org.hibernate:hibernate-validator org.hibernate.validator:hibernate-validator
  redhat:undertow io.undertow:undertow-core
  redhat:resteasy org.jboss.resteasy:resteasy-core
  redhat:keycloak org.keycloak:keycloak-core org.keycloak:keycloak-services
  quarkus:quarkus io.quarkus:quarkus-core
  xstream:xstream com.thoughtworks.xstream:xstream
  json-java_project:json-java org.json:json
  json-smart_project:json-smart net.minidev:json-smart
  json-path:jayway_jsonpath com.jayway.jsonpath:json-path
  alibaba:fastjson com.alibaba:fastjson
  connect2id:nimbus_jose\\+jwt com.nimbusds:nimbus-jose-jwt
  jboss:jboss-remoting org.jboss.remoting:jboss-remoting
  dom4j_project:dom4j dom4j:dom4j org.dom4j:dom4j
  jdom:jdom org.jdom:jdom org.jdom:jdom2
  jsoup:jsoup org.jsoup:jsoup
  owasp:enterprise_security_api org.owasp.esapi:esapi
  owasp:antisamy org.owasp.antisamy:antisamy
  owasp:java_html_sanitizer com.googlecode.owasp-java-html-sanitizer:owasp-java-html-sanitizer
  elastic:elasticsearch org.elasticsearch:elasticsearch
  amazon:opensearch org.opensearch:opensearch
  neo4j:neo4j org.neo4j:neo4j
  hazelcast:hazelcast com.hazelcast:hazelcast
  infinispan:infinispan org.infinispan:infinispan-core
  mortbay:jetty org.mortbay.jetty:jetty
  softwareag:quartz org.quartz-scheduler:quartz
  liquibase:liquibase org.liquibase:liquibase-core
  apache:groovy org.codehaus.groovy:groovy org.apache.groovy:groovy
  jetbrains:kotlin org.jetbrains.kotlin:kotlin-stdlib
  scala-lang:scala org.scala-lang:scala-library
  clojure:clojure org.clojure:clojure
  jruby:jruby org.jruby:jruby-core org.jruby:jruby-complete
  python:jython org.python:jython org.python:jython-standalone
  lightbend:akka com.typesafe.akka:akka-actor_2.12 com.typesafe.akka:akka-actor_2.13
  thymeleaf:thymeleaf org.thymeleaf:thymeleaf
  freemarker:freemarker org.freemarker:freemarker
  itextpdf:itext com.itextpdf:itextpdf com.itextpdf:kernel
  jolokia:jolokia org.jolokia:jolokia-core
  jenkins:jenkins org.jenkins-ci.main:jenkins-core org.jenkins-ci.main:jenkins-war
  beanshell_project:beanshell org.beanshell:bsh bsh:bsh
  beanshell:beanshell org.beanshell:bsh bsh:bsh
  async-http-client_project:async-http-client org.asynchttpclient:async-http-client
  zeroturnaround:zt-zip org.zeroturnaround:zt-zip
`);
