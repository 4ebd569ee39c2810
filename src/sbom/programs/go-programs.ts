// Owns the table of Go programs whose builds write their version, and no other one, into a variable.

/**
 * Main modules without the major version at the end. Their build sets the version with the linker's option `-X`, or embeds a file
 * with it, and `-trimpath` removes the option from the build information.
 */
export const GO_PROGRAMS: ReadonlySet<string> = new Set(
  `
  github.com/adnanh/webhook github.com/aquasecurity/kube-bench github.com/aquasecurity/trivy github.com/argoproj/argo-cd
  github.com/argoproj/argo-rollouts github.com/argoproj/argo-workflows github.com/anchore/grype github.com/anchore/syft
  github.com/benbjohnson/litestream github.com/cert-manager/cert-manager github.com/cilium/cilium-cli github.com/cilium/hubble
  github.com/cli/cli github.com/cloudflare/cloudflared github.com/cloudnative-pg/cloudnative-pg github.com/containerd/containerd
  github.com/containerd/nerdctl github.com/derailed/k9s github.com/dexidp/dex github.com/docker/buildx github.com/docker/cli
  github.com/docker/compose github.com/docker/docker github.com/dragonflydb/operator github.com/external-secrets/external-secrets
  github.com/fluxcd/flux2 github.com/fullstorydev/grpcurl github.com/go-acme/lego github.com/go-task/task
  github.com/golang-migrate/migrate github.com/google/go-containerregistry github.com/goreleaser/goreleaser
  github.com/grafana/grafana github.com/hashicorp/boundary github.com/hashicorp/consul github.com/hashicorp/consul-template
  github.com/hashicorp/nomad github.com/hashicorp/packer github.com/hashicorp/terraform github.com/hashicorp/vault
  github.com/hashicorp/waypoint github.com/influxdata/influxdb github.com/influxdata/telegraf github.com/jesseduffield/lazygit
  github.com/k3d-io/k3d github.com/kyverno/kyverno github.com/mikefarah/yq github.com/moby/buildkit github.com/moby/moby
  github.com/nektos/act github.com/oauth2-proxy/oauth2-proxy github.com/open-policy-agent/conftest github.com/open-policy-agent/opa
  github.com/openbao/openbao github.com/opencontainers/runc github.com/opentofu/opentofu github.com/oras-project/oras
  github.com/portainer/portainer github.com/prometheus/alertmanager github.com/prometheus/blackbox_exporter
  github.com/prometheus/mysqld_exporter github.com/prometheus/node_exporter github.com/prometheus/prometheus
  github.com/prometheus/pushgateway github.com/prometheus/snmp_exporter github.com/prometheus/statsd_exporter
  github.com/rclone/rclone github.com/sigstore/cosign github.com/sigstore/rekor github.com/smallstep/certificates
  github.com/smallstep/cli github.com/stern/stern github.com/thanos-io/thanos github.com/traefik/traefik
  github.com/vmware-tanzu/velero code.gitea.io/gitea gitlab.com/gitlab-org/gitlab-runner go.ngrok.com helm.sh/helm k8s.io/helm
  k8s.io/ingress-nginx k8s.io/kube-state-metrics k8s.io/kubernetes k8s.io/minikube oras.land/oras sigs.k8s.io/external-dns
  sigs.k8s.io/kind sigs.k8s.io/metrics-server
`
    .split(/\s+/)
    .filter((path) => path !== ''),
);
