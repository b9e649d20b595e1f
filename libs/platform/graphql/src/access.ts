import {
  type CanActivate,
  type ExecutionContext,
  Injectable,
  type OnModuleInit,
  SetMetadata,
} from "@nestjs/common";
import { DiscoveryService, MetadataScanner, Reflector } from "@nestjs/core";
import { GqlExecutionContext, GraphQLSchemaHost } from "@nestjs/graphql";
import { GraphQLError, type GraphQLResolveInfo, OperationTypeNode } from "graphql";
import type { RequestContext } from "./request-context.ts";

const ACCESS = "access";
const ROOTS = new Set<unknown>(["Query", "Mutation", "Subscription"]);

/** Every root field says who may call it; one that does not stops the boot. Finer questions are for policies. */
export const Access = {
  Public: () => SetMetadata(ACCESS, "public"),
  SignedIn: () => SetMetadata(ACCESS, "signed-in"),
};

/**
 * Nest asks it before every root field. A further mutation of one request begins with nothing read: else its command
 * would wait for a second connection while the first one waits for it, and its payload would be from before it.
 */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  async canActivate(execution: ExecutionContext): Promise<boolean> {
    if (execution.getType<string>() !== "graphql") return true;
    const access = this.reflector.get<string | undefined>(ACCESS, execution.getHandler());
    const graphql = GqlExecutionContext.create(execution);
    const context = graphql.getContext<RequestContext>();
    if (graphql.getInfo<GraphQLResolveInfo>().operation.operation === OperationTypeNode.MUTATION)
      await context.refresh();
    if (access === "public") return true;
    if (access === "signed-in" && context.actor.signedIn) return true;
    throw new GraphQLError("Sign in first.", { extensions: { code: "UNAUTHENTICATED" } });
  }
}

/** Looks at all root fields at start: each has a resolver, and each resolver declares its access. */
@Injectable()
export class AccessScan implements OnModuleInit {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly host: GraphQLSchemaHost,
  ) {}

  onModuleInit() {
    const roots = this.discovery.getProviders().flatMap(({ metatype }) => {
      const methods = (metatype?.prototype ?? {}) as Record<string, object>;
      return this.scanner
        .getAllMethodNames(methods)
        .map((name) => ({ name, method: methods[name]!, owner: metatype!.name }))
        .filter(({ method }) => ROOTS.has(Reflect.getMetadata("graphql:resolver_type", method)));
    });
    const open = roots.filter(({ method }) => !Reflect.hasMetadata(ACCESS, method));
    if (open.length)
      throw new Error(
        `root fields without @Access: ${open.map(({ owner, name }) => `${owner}.${name}`).join(", ")}`,
      );
    this.answered = new Set(
      roots.map(
        ({ method, name }) => (Reflect.getMetadata("graphql:resolver_name", method) as string) ?? name,
      ),
    );
  }
  private answered = new Set<string>();

  /** A root field of the SDL that no resolver answers would silently be null. */
  onApplicationBootstrap() {
    const { schema } = this.host;
    const fields = [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
      Object.keys(type?.getFields() ?? {}),
    );
    const silent = fields.filter((field) => !this.answered.has(field));
    if (silent.length) throw new Error(`root fields without a resolver: ${silent.join(", ")}`);
  }
}
