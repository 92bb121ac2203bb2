<?php

// A fake of EasyWeChat 6: the part of its interface that the documentation uses. Another app gets an error.

declare(strict_types=1);

namespace EasyWeChat\MiniApp;

final class Application
{
    public static string $given;

    public function __construct(public readonly array $config)
    {
    }

    public function getClient(): self
    {
        return $this;
    }

    public function postJson(string $url, array $data = [], array $options = []): Response
    {
        self::$given = $data['scene'];
        return new Response($url, $data['page'], $this->config['app_id'] !== 'wx0123456789abcdef');
    }
}

final class Response
{
    public function __construct(private string $url, private string $page, private bool $failed)
    {
    }

    public function isFailed(): bool
    {
        return $this->failed;
    }

    public function getContent(?bool $throw = null): string
    {
        return $this->failed ? '{"errcode":40001}' : "picture of $this->page";
    }
}
