import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import { performance } from 'node:perf_hooks';

/** What every line of the request that is being served carries. */
const context = new AsyncLocalStorage();

/** A logger that writes one JSON object a line, with the id of the request it is called in. */
export function makeLogger(write) {
  const log = (level, message, fields = {}) => {
    const line = { timestamp: new Date().toISOString(), level, service: 'taskforge-api', message, ...context.getStore(), ...fields };
    write(`${JSON.stringify(line)}\n`);
  };
  return {
    debug: (message, fields) => log('DEBUG', message, fields),
    info: (message, fields) => log('INFO', message, fields),
    error: (message, fields) => log('ERROR', message, fields),
  };
}

/** Wraps a handler: gives each request an id and logs its end once, whether it answered, failed or went away. */
export function withRequestLog(logger, handler) {
  return (request, response) => {
    const correlation_id = randomUUID();
    const started = performance.now();
    const user_id = request.headers['x-user'] === undefined ? null : Number(request.headers['x-user']);
    const path = request.url;
    context.run({ correlation_id }, () => {
      response.on('close', () => {
        const duration_ms = Math.round((performance.now() - started) * 100) / 100;
        // The listener may run outside the request's context, so the id is given outright.
        const fields = { correlation_id, method: request.method, path, status: response.statusCode, duration_ms, user_id };
        if (response.statusCode >= 500) logger.error('request completed', fields);
        else logger.info('request completed', fields);
      });
      Promise.resolve()
        .then(() => handler(request, response, user_id))
        .catch((problem) => {
          logger.error('request failed', { error: problem.message });
          if (!response.headersSent) response.writeHead(500);
          response.end();
        });
    });
  };
}

/** The id of the current request, for work that goes on after it. */
export function correlation() {
  return context.getStore();
}

/** Runs later work under the id of the request that asked for it. */
export function inContext(store, work) {
  return context.run(store, work);
}
