import { type ArgumentsHost, Catch, type ExceptionFilter } from "@nestjs/common";

/** Hands errors on to where they become answers, and are reported once: formatError. */
@Catch()
export class ErrorFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): unknown {
    if (host.getType<string>() !== "graphql") throw error;
    return error;
  }
}
