import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Logger } from "@nestjs/common";
import type { Response } from "express";

/**
 * Hands errors of GraphQL on to where they become answers, and are reported once: formatError. Every other request is
 * answered here, in a word: a path that is not there is nobody's fault and stands in no log.
 */
@Catch()
export class ErrorFilter implements ExceptionFilter {
  private readonly log = new Logger("http");

  catch(error: unknown, host: ArgumentsHost): unknown {
    if (host.getType<string>() === "graphql") return error;
    const res = host.switchToHttp().getResponse<Response>();
    const status = error instanceof HttpException ? error.getStatus() : 500;
    if (status >= 500) this.log.error(error instanceof Error ? error.stack : error);
    if (!res.headersSent)
      res
        .status(status)
        .type("text")
        .send(status < 500 ? "Not found." : "Something went wrong.");
    return undefined;
  }
}
