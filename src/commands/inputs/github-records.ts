// Inputs for records that GitHub keeps about images.
import { flag, group, text } from './input.ts';

export const GITHUB_RECORDS = group('Output', {
  'storage-record': flag({
    description:
      'Record in the artifact metadata of the organisation where the image is stored, once evidence is attached. github-token needs `permissions: artifact-metadata: write`',
  }),
  'deployment-environment': text({
    description:
      'Environment that the images were deployed to, such as `production`: record the deployment of each image that passes in the artifact metadata of the organisation. github-token needs `permissions: artifact-metadata: write`',
  }),
  'deployment-name': text({
    description:
      'Name of the deployment in its environment, for deployment-environment. Default: the repository of the image',
  }),
  'deployment-cluster': text({ description: 'Cluster of the deployment, for deployment-environment' }),
});
