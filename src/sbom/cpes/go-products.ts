// Owns the products of Go modules in the National Vulnerability Database.
import { productsByPackage } from './product-table.ts';

/** By module path without the major version at its end. */
export const GO_PRODUCTS = productsByPackage(`
  hashicorp:consul github.com/hashicorp/consul
  hashicorp:vault github.com/hashicorp/vault
  hashicorp:terraform github.com/hashicorp/terraform
  hashicorp:nomad github.com/hashicorp/nomad
  hashicorp:packer github.com/hashicorp/packer
  hashicorp:boundary github.com/hashicorp/boundary
  hashicorp:go-getter github.com/hashicorp/go-getter
  hashicorp:retryablehttp github.com/hashicorp/go-retryablehttp
  opentofu:opentofu github.com/opentofu/opentofu
  openbao:openbao github.com/openbao/openbao
  etcd:etcd go.etcd.io/etcd go.etcd.io/etcd/server github.com/etcd-io/etcd github.com/coreos/etcd
  redhat:etcd go.etcd.io/etcd go.etcd.io/etcd/server
  kubernetes:kubernetes k8s.io/kubernetes
  kubernetes:ingress-nginx k8s.io/ingress-nginx
  kubernetes:minikube k8s.io/minikube
  kubernetes:cri-o github.com/cri-o/cri-o
  helm:helm helm.sh/helm k8s.io/helm
  traefik:traefik github.com/traefik/traefik github.com/containous/traefik
  caddyserver:caddy github.com/caddyserver/caddy github.com/mholt/caddy
  prometheus:prometheus github.com/prometheus/prometheus
  prometheus:alertmanager github.com/prometheus/alertmanager
  prometheus:exporter_toolkit github.com/prometheus/exporter-toolkit
  grafana:grafana github.com/grafana/grafana
  grafana:loki github.com/grafana/loki
  linuxfoundation:containerd github.com/containerd/containerd
  linuxfoundation:runc github.com/opencontainers/runc
  linuxfoundation:cosign github.com/sigstore/cosign
  linuxfoundation:harbor github.com/goharbor/harbor
  linuxfoundation:notary github.com/theupdateframework/notary
  linuxfoundation:dex github.com/dexidp/dex
  linuxfoundation:cubefs github.com/cubefs/cubefs
  linuxfoundation:oras oras.land/oras-go
  docker:docker github.com/docker/docker github.com/moby/moby
  mobyproject:buildkit github.com/moby/buildkit
  mobyproject:moby github.com/moby/moby github.com/docker/docker
  docker:compose github.com/docker/compose
  distribution:distribution github.com/distribution/distribution github.com/docker/distribution
  podman_project:podman github.com/containers/podman
  buildah_project:buildah github.com/containers/buildah
  coredns.io:coredns github.com/coredns/coredns
  istio:istio istio.io/istio
  cilium:cilium github.com/cilium/cilium
  linkerd:linkerd github.com/linkerd/linkerd2
  tigera:calico github.com/projectcalico/calico
  argoproj:argo_cd github.com/argoproj/argo-cd
  argoproj:argo_workflows github.com/argoproj/argo-workflows
  argoproj:argo_events github.com/argoproj/argo-events
  fluxcd:flux2 github.com/fluxcd/flux2
  fluxcd:source-controller github.com/fluxcd/source-controller
  openpolicyagent:open_policy_agent github.com/open-policy-agent/opa
  openpolicyagent:gatekeeper github.com/open-policy-agent/gatekeeper
  kyverno:kyverno github.com/kyverno/kyverno
  cert-manager:cert-manager github.com/cert-manager/cert-manager
  minio:minio github.com/minio/minio
  gitea:gitea code.gitea.io/gitea
  forgejo:forgejo codeberg.org/forgejo/forgejo
  gogs:gogs gogs.io/gogs github.com/gogs/gogs
  gitlab:runner gitlab.com/gitlab-org/gitlab-runner
  influxdata:influxdb github.com/influxdata/influxdb
  pingcap:tidb github.com/pingcap/tidb
  nats:nats-server github.com/nats-io/nats-server
  linuxfoundation:nats-server github.com/nats-io/nats-server
  rclone:rclone github.com/rclone/rclone
  syncthing:syncthing github.com/syncthing/syncthing
  gohugo:hugo github.com/gohugoio/hugo
  github:cli github.com/cli/cli
  aquasec:trivy github.com/aquasecurity/trivy
  portainer:portainer github.com/portainer/portainer
  rancher:rancher github.com/rancher/rancher
  k3s:k3s github.com/k3s-io/k3s
  elastic:elastic_beats github.com/elastic/beats
  elastic:filebeat github.com/elastic/beats
  mattermost:mattermost_server github.com/mattermost/mattermost-server github.com/mattermost/mattermost/server
  filebrowser:filebrowser github.com/filebrowser/filebrowser
  adguard:adguardhome github.com/AdguardTeam/AdGuardHome
  zitadel:zitadel github.com/zitadel/zitadel
  ory:hydra github.com/ory/hydra
  ory:kratos github.com/ory/kratos
  oauth2_proxy_project:oauth2_proxy github.com/oauth2-proxy/oauth2-proxy
  lfprojects:apptainer github.com/apptainer/apptainer
  opentelemetry:opentelemetry go.opentelemetry.io/otel
  golang:crypto golang.org/x/crypto
  golang:net golang.org/x/net
  golang:networking golang.org/x/net
  golang:text golang.org/x/text
  golang:image golang.org/x/image
  go-git_project:go-git github.com/go-git/go-git
  resty_project:resty github.com/go-resty/resty
  amazon:aws_software_development_kit github.com/aws/aws-sdk-go
  mholt:archiver github.com/mholt/archiver
  mholt:archives github.com/mholt/archives
  goutils_project:goutils github.com/Masterminds/goutils
  saml_project:saml github.com/crewjam/saml
  avro_project:avro github.com/hamba/avro
  excelize:excelize github.com/xuri/excelize
  yuin:goldmark github.com/yuin/goldmark
  disintegration:imaging github.com/disintegration/imaging
  goxmldsig_project:goxmldsig github.com/russellhaering/goxmldsig
  gopacket:gopacket github.com/gopacket/gopacket
  tomwright:dasel github.com/tomwright/dasel
  charm:soft_serve github.com/charmbracelet/soft-serve
  sigstore:gitsign github.com/sigstore/gitsign
  notaryproject:notation-go github.com/notaryproject/notation-go
  act_project:act github.com/nektos/act
  protocol:libp2p github.com/libp2p/go-libp2p
  microsoft:go-ntlmssp github.com/Azure/go-ntlmssp
  chainguard:apko chainguard.dev/apko
  yaml_project:yaml gopkg.in/yaml.v2 gopkg.in/yaml.v3
  go-jose_project:go-jose github.com/go-jose/go-jose
  gin-gonic:gin github.com/gin-gonic/gin
  labstack:echo github.com/labstack/echo
  gofiber:fiber github.com/gofiber/fiber
  gorillatoolkit:websocket github.com/gorilla/websocket
  beego:beego github.com/beego/beego
  jackc:pgx github.com/jackc/pgx
  fasthttp_project:fasthttp github.com/valyala/fasthttp
  grpc:grpc google.golang.org/grpc
  cloudflare:circl github.com/cloudflare/circl
  quic-go_project:quic-go github.com/quic-go/quic-go
  satori:uuid github.com/satori/go.uuid
  pocketbase:pocketbase github.com/pocketbase/pocketbase
`);
