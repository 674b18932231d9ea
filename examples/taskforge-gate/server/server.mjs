import { createServer } from 'node:http';
import { correlation, inContext, withRequestLog } from './log.mjs';

/**
 * The API. `mail` takes as long as a provider across an ocean; before it was waited for in the request, now a queue
 * sends it afterwards, under the id of the request that asked for it.
 */
export function makeServer({ store, logger, mail, queued }) {
  const waiting = [];
  const work = setInterval(() => {
    const job = waiting.shift();
    if (job === undefined) return;
    inContext(job.context, () => mail(job.task).then(() => logger.info('e-mail sent', { task_id: job.task })));
  }, 5);
  let nextTask = 10_000;

  const routes = {
    'GET /health': (_, response) => answer(response, 200, { status: 'ok' }),
    'GET /v1/tasks': async (request, response, user) => {
      if (user === null) return answer(response, 401, { error: 'who are you?' });
      const query = new URL(request.url, 'http://localhost').searchParams;
      const { shown, queries } = await store.list({ status: query.get('status') ?? 'open', limit: 50 });
      logger.debug('tasks read', { queries, rows: shown.length });
      return answer(response, 200, shown);
    },
    'POST /v1/tasks': async (_, response, user) => {
      if (user === null) return answer(response, 401, { error: 'who are you?' });
      const task = nextTask++;
      logger.info('task created', { task_id: task });
      if (queued) waiting.push({ task, context: correlation() });
      else await mail(task);
      return answer(response, 201, { id: task });
    },
    'GET /v1/reports': () => {
      throw new Error('report of an empty week divides by zero');
    },
  };

  const handler = (request, response, user) => {
    const route = routes[`${request.method} ${request.url.split('?')[0]}`];
    return route === undefined ? answer(response, 404, { error: 'no such thing' }) : route(request, response, user);
  };
  const server = createServer(withRequestLog(logger, handler));
  return {
    server,
    stop: async () => {
      while (waiting.length > 0) await new Promise((done) => setTimeout(done, 10));
      clearInterval(work);
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

function answer(response, status, body) {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}
