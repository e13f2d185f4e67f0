import { base, version } from '$service-worker';
import { serveSite, type WorkerScope } from '$lib/offline/serve-site';

serveSite(self as unknown as WorkerScope, { base, version });
