/** Words and sends what people are told. */
export class EmailService {
  constructor(outbox, smtp) {
    this.outbox = outbox;
    this.smtp = smtp;
  }

  assigned(task, to, by) {
    this.send(to, `New task: ${task.title}`, `${by.name} gave you "${task.title}".`);
  }

  finished(task, to, by) {
    this.send(to, `Done: ${task.title}`, `${by.name} finished "${task.title}".`);
  }

  send(to, subject, text) {
    this.outbox.push({ via: this.smtp, to: to.email, subject, text: `Hello ${to.name}, ${text}` });
  }
}
