// Loaded into the product before its own code: when the process that started it dies, even by kill -9, it stops too.
if (process.channel) {
  process.once("disconnect", () => process.kill(process.pid, "SIGTERM"));
  process.channel.unref();
}
