/** What differs from place to place comes from the environment. */
export function config(environment = process.env) {
  return { smtp: environment.TASKFORGE_SMTP ?? 'smtp://localhost' };
}
